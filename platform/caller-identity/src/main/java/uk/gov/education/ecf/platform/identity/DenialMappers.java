package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** The same denials where a resource itself gives them. */
public class DenialMappers {

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorised() {
        return Answers.unauthorised();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden() {
        return Answers.refused(403, List.of(TransportRefusals.of(403)));
    }
}
