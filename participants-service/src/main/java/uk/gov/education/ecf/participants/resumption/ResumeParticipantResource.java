package uk.gov.education.ecf.participants.resumption;

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
import uk.gov.education.ecf.participants.model.Resumption;
import uk.gov.education.ecf.participants.writing.ProviderActHandler;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/api/v3/participants/ecf/{id}/resume")
@Cancellable(false)
@Tag(name = "Participants")
class ResumeParticipantResource {

    private final Caller caller;
    private final ProviderActHandler handler;

    ResumeParticipantResource(Caller caller, ProviderActHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Produces(MediaTypes.JSON_API)
    @Operation(
            operationId = "resumeParticipant",
            summary = "Notify DfE that a participant has resumed training",
            description = "Also after a withdrawal.")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> put(
            @Parameter(
                            description = "Id of the participant, or one under which they were known before",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @RestPath
                    String id,
            ResumptionBody body) {
        return handler.carryOut(
                        ProviderActHandler.request(caller.leadProviderId(), id, body.courseIdentifier()),
                        (act, at) -> OneByOne.given(Resumption.judge(act, at)))
                .map(judged -> Answers.of(judged, Answers::document));
    }
}
