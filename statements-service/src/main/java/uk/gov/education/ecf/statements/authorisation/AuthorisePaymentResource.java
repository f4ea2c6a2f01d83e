package uk.gov.education.ecf.statements.authorisation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.statements.model.Statement;

/** Finance authorises the payment of a statement. */
@Path("/internal/v1/statements/{id}/payment-authorisation")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Financial statements")
class AuthorisePaymentResource {

    private final AuthorisePaymentHandler handler;

    AuthorisePaymentResource(AuthorisePaymentHandler handler) {
        this.handler = handler;
    }

    @POST
    @Operation(
            operationId = "authorisePayment",
            summary = "Authorise the payment of a payable statement; the payment completes through events")
    @APIResponseSchema(Authorisation.class)
    public Uni<Response> post(@RestPath StatementId id) {
        return handler.handle(id).map(judged -> Answers.of(judged.map(Authorisation::of), Answers::internal));
    }

    /** Says only what no later step changes, so that a repeat reads the same. */
    private record Authorisation(StatementId statementId, Instant paymentAuthorisedAt) {

        static Authorisation of(Statement statement) {
            return new Authorisation(statement.id(), statement.paymentAuthorisedAt());
        }
    }
}
