package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.CohortYear;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

@Path("/internal/v1/lead-providers/{id}/cohorts/{year}/delivery-partners/{delivery_partner_id}")
@Produces(MediaTypes.JSON)
@Cancellable(false)
class RelationshipsResource {

    private final RelationshipHandler handler;
    private final Calendar calendar;

    RelationshipsResource(RelationshipHandler handler, Calendar calendar) {
        this.handler = handler;
        this.calendar = calendar;
    }

    @PUT
    @Operation(operationId = "beginRelationship", summary = "The pair works together in the cohort")
    public Uni<Response> begin(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @PathParam("delivery_partner_id") String partner) {
        return handler.begin(partner(partner), relationship(id, year))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }

    @DELETE
    @Operation(
            operationId = "endRelationship",
            summary = "The pair no longer works together in the cohort; existing partnerships stay")
    public Uni<Response> end(
            @PathParam("id") String id,
            @PathParam("year") String year,
            @PathParam("delivery_partner_id") String partner) {
        return handler.end(partner(partner), relationship(id, year))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }

    private static DeliveryPartnerId partner(String id) {
        return DeliveryPartnerId.parse(id).orElseThrow(RequestRefused::notFound);
    }

    private Relationship relationship(String leadProvider, String year) {
        LeadProviderId provider = LeadProviderId.parse(leadProvider).orElseThrow(RequestRefused::notFound);
        return new Relationship(provider, CohortYear.of(year, calendar).orElseThrow(RequestRefused::notFound));
    }
}
