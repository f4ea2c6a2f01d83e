package uk.gov.education.ecf.participants.deferral;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.participants.documents.ParticipantAttributes;
import uk.gov.education.ecf.participants.model.Deferral;
import uk.gov.education.ecf.participants.writing.ProviderActHandler;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/api/v3/participants/ecf/{id}/defer")
@Cancellable(false)
@Tag(name = "Participants")
class DeferParticipantResource {

    private final Caller caller;
    private final ProviderActHandler handler;

    DeferParticipantResource(Caller caller, ProviderActHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Produces(MediaTypes.JSON_API)
    @Operation(
            operationId = "deferParticipant",
            summary = "Notify DfE that a participant is taking a break from their course",
            description =
                    "The reason is one of bereavement, long-term-sickness, parental-leave, career-break and other.")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> put(
            @Parameter(
                            description = "Id of the participant, or one under which they were known before",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @RestPath
                    String id,
            DeferralBody body) {
        return handler.carryOut(
                        ProviderActHandler.request(caller.leadProviderId(), id, body.courseIdentifier()),
                        (act, at) -> OneByOne.given(Deferral.judge(act, body.reason(), at)))
                .map(judged -> Answers.of(judged, Answers::document));
    }
}
