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
import uk.gov.education.ecf.partnerships.documents.PartnershipAttributes;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Partnerships of one lead provider, challenged ones included. */
@Path("/api/v3/partnerships/ecf")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Partnerships")
class PartnershipsResource {

    private static final Listing PARTNERSHIPS = Listing.of(
                    PartnershipDocuments.NAME, "lead_provider_id", PartnershipAttributes.class)
            .filter(Filter.cohorts("cohort", "cohort"))
            .filter(Filter.updatedSince())
            .filter(Filter.ids("delivery_partner_id", "delivery_partner_id"))
            .sortableBy("created_at", "updated_at")
            .orderedBy("created_at");

    private final DocumentReader documents;
    private final Caller caller;

    PartnershipsResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listPartnerships", summary = "View all partnerships")
    @APIResponseSchema(PartnershipAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(PARTNERSHIPS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listPartnershipChanges",
            summary = "View what has changed in partnerships",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(PartnershipAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(PARTNERSHIPS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPartnership", summary = "View one partnership")
    @APIResponseSchema(PartnershipAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(PARTNERSHIPS, caller.leadProviderId().value(), id, uri);
    }
}
