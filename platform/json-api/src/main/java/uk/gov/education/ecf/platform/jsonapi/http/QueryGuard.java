package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Refuses, on every endpoint alike, a {@code filter} that is no map of names and values no database column could hold. */
public class QueryGuard {

    @ServerRequestFilter
    public Response judge(UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        if (query.containsKey("filter") || query.containsKey("filter[]")) {
            return badRequest(CommonRefusals.FILTER_SHAPE);
        }
        boolean nul = holdsNul(uri.getPath())
                || query.values().stream().flatMap(List::stream).anyMatch(QueryGuard::holdsNul);
        return nul ? badRequest(CommonRefusals.FORBIDDEN_CHARACTER) : null;
    }

    private static boolean holdsNul(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private static Response badRequest(Refusal problem) {
        return Answers.refused(400, List.of(problem));
    }
}
