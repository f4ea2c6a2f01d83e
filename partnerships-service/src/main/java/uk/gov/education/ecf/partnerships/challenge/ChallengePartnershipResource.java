package uk.gov.education.ecf.partnerships.challenge;

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
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/partnerships/{id}/challenge")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Partnerships")
class ChallengePartnershipResource {

    private final ChallengePartnershipHandler handler;

    ChallengePartnershipResource(ChallengePartnershipHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "challengePartnership",
            summary = "A school objects to a partnership",
            description = "With the reason no_ects the school has also chosen no_early_career_teachers for the cohort. "
                    + "A partnership that is challenged already stays so, with its first reason: 409.")
    @APIResponseSchema(PartnershipSnapshot.class)
    public Uni<Response> challenge(@RestPath PartnershipId id, ChallengeBody body) {
        return OneByOne.ifAccepted(body.describes(), reason -> handler.handle(id, reason))
                .map(judged -> Answers.of(judged, Answers::internal));
    }
}
