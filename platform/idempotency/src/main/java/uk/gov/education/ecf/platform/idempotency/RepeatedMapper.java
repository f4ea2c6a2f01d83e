package uk.gov.education.ecf.platform.idempotency;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Answers a repeated request as the first was, and says so. */
public class RepeatedMapper {

    static final String REPLAYED = "Idempotency-Replayed";

    @ServerExceptionMapper
    public Response answer(Repeated repeated) {
        KeptAnswer kept = repeated.answer();
        ResponseBuilder answer = Response.status(kept.status())
                .entity(kept.body().getBytes(StandardCharsets.UTF_8))
                .type(MediaTypes.JSON_API)
                .header(REPLAYED, "true");
        return kept.events() == null
                ? answer.build()
                : answer.header(InternalHeaders.EVENTS, kept.events()).build();
    }
}
