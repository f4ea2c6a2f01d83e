package uk.gov.education.ecf.platform.documents.listing;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/**
 * How many whole lists are on their way (rule J-34). Each of them has a connection for as long as its reader likes, so that readers who
 * take their time would leave none to others; and few are enough, since a reader who wants all goes on behind any line.
 */
@ApplicationScoped
class ListsAtOnce {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final String SECONDS = "5";

    private final CurrentVertxRequest current;
    private final int mostOfOne;
    private final int most;
    private final Map<String, Integer> byReader = new HashMap<>();
    private int all;

    ListsAtOnce(
            CurrentVertxRequest current,
            @ConfigProperty(name = "ecf.documents.whole-lists.at-once-for-one") int mostOfOne,
            @ConfigProperty(name = "ecf.documents.whole-lists.at-once") int most) {
        this.current = current;
        this.mostOfOne = mostOfOne;
        this.most = most;
    }

    /**
     * What is answered, unless the reader (429) or all of them together (503) take as many as they may. It counts until the answer has
     * ended, however it does.
     *
     * @param scope whose list it is, where nobody knows who reads
     */
    Future<Response> unlessTooMany(Object scope, Supplier<Future<Response>> answer) {
        RoutingContext request = current.getCurrent();
        String reader = reader(request, scope);
        int refused = begin(reader);
        if (refused > 0) {
            return Future.succeededFuture(later(refused));
        }
        request.addEndHandler(ended -> end(reader));
        return answer.get();
    }

    /** @return the status of a refusal; 0 when it may begin */
    private synchronized int begin(String reader) {
        if (byReader.getOrDefault(reader, 0) >= mostOfOne) {
            return TOO_MANY_REQUESTS;
        }
        if (all >= most) {
            return UNAVAILABLE;
        }
        all++;
        byReader.merge(reader, 1, Integer::sum);
        return 0;
    }

    private synchronized void end(String reader) {
        all--;
        byReader.computeIfPresent(reader, (any, lists) -> lists == 1 ? null : lists - 1);
    }

    private static Response later(int status) {
        return Response.fromResponse(Answers.refused(status, List.of(TransportRefusals.of(status))))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }

    private static String reader(RoutingContext request, Object scope) {
        return request.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getPrincipal().getName()
                : scope.toString();
    }
}
