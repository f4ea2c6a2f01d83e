package uk.gov.education.ecf.partnerships.cohortsetup;

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
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/schools/{id}/cohorts/{year}")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Schools")
class SetUpCohortResource {

    private final SetUpCohortHandler handler;

    SetUpCohortResource(SetUpCohortHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "setUpCohort",
            summary = "The school sets up a cohort, and may carry last cohort's partnership over",
            description =
                    "Replaces what is set up: a flag that is left out is false, an eligibility that is left out is the school's latest one. "
                            + "Where the cohort has a partnership already, continue_partnership changes nothing.")
    @APIResponseSchema(SchoolSnapshot.class)
    public Uni<Response> setUp(@RestPath SchoolId id, @RestPath Cohort year, SchoolCohortBody body) {
        return OneByOne.ifAccepted(body.describes(year.startYear()), plan -> handler.handle(id, plan))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
