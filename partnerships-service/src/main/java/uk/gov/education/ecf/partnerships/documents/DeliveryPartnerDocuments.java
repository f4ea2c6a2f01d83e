package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;

/** One document for each lead provider that works with the partner; none for anybody else. */
@ApplicationScoped
public class DeliveryPartnerDocuments {

    public static final String NAME = "delivery_partner_documents";

    static final DocumentTable TABLE = DocumentTable.of(NAME, "lead_provider_id");

    /** Inside the transaction that changed the partner. */
    public Uni<Void> write(DeliveryPartner partner) {
        return TABLE.replace(partner.id().value(), rows(partner));
    }

    static List<DocumentRow> rows(DeliveryPartner partner) {
        return partner.leadProviders().stream()
                .map(reader -> row(partner, reader))
                .toList();
    }

    private static DocumentRow row(DeliveryPartner partner, LeadProviderId reader) {
        Integer[] cohorts = partner.cohortsWith(reader).toArray(Integer[]::new);
        String json = Resource.of(partner.id(), DeliveryPartnerAttributes.of(partner, reader))
                .json();
        return new DocumentRow(
                Map.of("lead_provider_id", reader.value(), "id", partner.id().value()),
                Map.of("cohorts", cohorts, "name", partner.name()),
                partner.createdAt(),
                json);
    }
}
