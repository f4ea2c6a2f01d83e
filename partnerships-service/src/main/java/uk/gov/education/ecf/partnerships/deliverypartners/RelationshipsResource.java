package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
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
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.refusals.Judged;

@Path("/internal/v1/lead-providers/{id}/cohorts/{year}/delivery-partners/{delivery_partner_id}")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Delivery partners")
class RelationshipsResource {

    private final RelationshipHandler handler;

    RelationshipsResource(RelationshipHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Operation(operationId = "beginRelationship", summary = "The pair works together in the cohort")
    @APIResponseSchema(DeliveryPartnerSnapshot.class)
    public Uni<Response> begin(
            @RestPath LeadProviderId id,
            @RestPath Cohort year,
            @RestPath("delivery_partner_id") DeliveryPartnerId partner) {
        return answer(handler.begin(partner, new Relationship(id, year.startYear())));
    }

    @DELETE
    @Operation(
            operationId = "endRelationship",
            summary = "The pair no longer works together in the cohort; existing partnerships stay")
    @APIResponseSchema(DeliveryPartnerSnapshot.class)
    public Uni<Response> end(
            @RestPath LeadProviderId id,
            @RestPath Cohort year,
            @RestPath("delivery_partner_id") DeliveryPartnerId partner) {
        return answer(handler.end(partner, new Relationship(id, year.startYear())));
    }

    private static Uni<Response> answer(Uni<Judged<DeliveryPartner>> changed) {
        return changed.map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
