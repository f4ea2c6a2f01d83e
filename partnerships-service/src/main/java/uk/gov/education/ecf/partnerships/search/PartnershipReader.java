package uk.gov.education.ecf.partnerships.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;

/** Partnerships of one lead provider, challenged ones included. */
@ApplicationScoped
public class PartnershipReader {

    private static final Listing PARTNERSHIPS = Listing.of(PartnershipDocuments.NAME, "lead_provider_id")
            .filter(Filter.cohorts("cohort", "cohort"))
            .filter(Filter.updatedSince())
            .filter(Filter.ids("delivery_partner_id", "delivery_partner_id"))
            .sortableBy("created_at", "updated_at")
            .orderedBy("created_at");

    private final DocumentReader documents;

    PartnershipReader(DocumentReader documents) {
        this.documents = documents;
    }

    public Uni<Response> list(LeadProviderId reader, UriInfo uri) {
        return documents.list(PARTNERSHIPS, reader.value(), uri);
    }

    public Uni<Response> single(LeadProviderId reader, String id, UriInfo uri) {
        return documents.single(PARTNERSHIPS, reader.value(), id, uri);
    }
}
