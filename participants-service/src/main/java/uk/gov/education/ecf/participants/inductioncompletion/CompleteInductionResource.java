package uk.gov.education.ecf.participants.inductioncompletion;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.InductionCompletion;
import uk.gov.education.ecf.participants.writing.RecordActHandler;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/training-records/{id}/induction-completion")
@Cancellable(false)
@Tag(name = "Participants")
class CompleteInductionResource {

    private final RecordActHandler acts;

    CompleteInductionResource(RecordActHandler acts) {
        this.acts = acts;
    }

    @PUT
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "completeInduction",
            summary = "The national register tells that an induction is completed",
            description =
                    "Shown as induction_end_date; whoever was training goes on as completed, without a mentor, and is still active. Another day corrects the first. May be repeated.")
    @APIResponseSchema(CompletedInduction.class)
    public Uni<Response> complete(@RestPath TrainingRecordId id, InductionCompletionBody body) {
        return acts.carryOut(
                        id,
                        (person, record, at) ->
                                OneByOne.given(InductionCompletion.judge(record, body.completedOn(), at)))
                .map(judged -> Answers.of(
                        judged.map(person -> new CompletedInduction(id, body.completedOn())), Answers::internal));
    }
}
