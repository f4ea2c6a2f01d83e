package uk.gov.education.ecf.partnerships.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.partnerships.documents.DeliveryPartnerAttributes;
import uk.gov.education.ecf.partnerships.documents.DeliveryPartnerDocuments;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/delivery-partners")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Delivery partners")
class DeliveryPartnersResource {

    private static final Listing DELIVERY_PARTNERS = Listing.of(
                    DeliveryPartnerDocuments.NAME, "lead_provider_id", DeliveryPartnerAttributes.class)
            .filter(Filter.cohortsAmong("cohort", "cohorts"))
            .sortableBy("created_at", "updated_at", "name")
            .orderedBy("created_at");

    private final DocumentReader documents;
    private final Caller caller;

    DeliveryPartnersResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDeliveryPartners", summary = "Find delivery partner ids")
    @APIResponseSchema(DeliveryPartnerAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(DELIVERY_PARTNERS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listDeliveryPartnerChanges",
            summary = "View what has changed in delivery partners",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(DeliveryPartnerAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(DELIVERY_PARTNERS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showDeliveryPartner", summary = "View one delivery partner")
    @APIResponseSchema(DeliveryPartnerAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(DELIVERY_PARTNERS, caller.leadProviderId().value(), id, uri);
    }
}
