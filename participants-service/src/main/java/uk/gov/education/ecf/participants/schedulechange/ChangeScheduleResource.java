package uk.gov.education.ecf.participants.schedulechange;

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
import uk.gov.education.ecf.participants.model.ScheduleChange;
import uk.gov.education.ecf.participants.writing.ProviderActHandler;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participants/ecf/{id}/change-schedule")
@Cancellable(false)
@Tag(name = "Participants")
class ChangeScheduleResource {

    private final Caller caller;
    private final ProviderActHandler handler;
    private final ChangeScheduleFacts facts;

    ChangeScheduleResource(Caller caller, ProviderActHandler handler, ChangeScheduleFacts facts) {
        this.caller = caller;
        this.handler = handler;
        this.facts = facts;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Produces(MediaTypes.JSON_API)
    @Operation(
            operationId = "changeParticipantSchedule",
            summary = "Notify that a participant is changing training schedule",
            description = "Declarations that stand must fit the new schedule. Replacement schedules are for mentors.")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> put(
            @Parameter(
                            description = "Id of the participant, or one under which they were known before",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @RestPath
                    String id,
            ScheduleChangeBody body) {
        return handler.carryOut(
                        ProviderActHandler.request(caller.leadProviderId(), id, body.courseIdentifier()),
                        (act, at) -> facts.hold(act, body.request())
                                .map(grounds -> ScheduleChange.judge(act, body.request(), grounds, at)))
                .map(judged -> Answers.of(judged, Answers::document));
    }
}
