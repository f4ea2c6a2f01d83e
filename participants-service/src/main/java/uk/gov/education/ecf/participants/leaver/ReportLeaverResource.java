package uk.gov.education.ecf.participants.leaver;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.writing.RecordActHandler;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/training-records/{id}/leaver")
@Cancellable(false)
@Tag(name = "Participants")
class ReportLeaverResource {

    private final RecordActHandler acts;

    ReportLeaverResource(RecordActHandler acts) {
        this.acts = acts;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "reportLeaver",
            summary = "The old school reports a leaver",
            description =
                    "Before or after the new school reports the joiner. May be repeated; another day corrects the first.")
    @APIResponseSchema(ReportedLeaver.class)
    public Uni<Response> report(@RestPath TrainingRecordId id, LeaverBody body) {
        return acts.carryOut(
                        id, (person, record, at) -> OneByOne.given(body.leaver().judge(record, at)))
                .map(judged ->
                        Answers.of(judged.map(person -> new ReportedLeaver(person.id(), id)), Answers::internal));
    }
}
