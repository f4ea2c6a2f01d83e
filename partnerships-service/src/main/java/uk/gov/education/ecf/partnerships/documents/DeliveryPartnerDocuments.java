package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** One document for each lead provider that works with the partner; none for anybody else. */
@ApplicationScoped
public class DeliveryPartnerDocuments {

    public static final String NAME = "delivery_partner_documents";

    private static final DocumentTable TABLE = DocumentTable.named(NAME);

    /** Inside the transaction that changed the partner. */
    public Uni<Void> write(DeliveryPartner partner) {
        return OneByOne.each(partner.leadProviders(), reader -> TABLE.put(row(partner, reader)))
                .chain(() -> withdrawFromOthers(partner));
    }

    private static Uni<Void> withdrawFromOthers(DeliveryPartner partner) {
        String readers = partner.leadProviders().stream()
                .map(LeadProviderId::toString)
                .collect(Collectors.joining(",", "{", "}"));
        return Sql.update(
                        "delete from delivery_partner_documents where id = ?1 and not lead_provider_id = any(cast(cast(?2 as text) as uuid[]))",
                        partner.id().value(),
                        readers)
                .replaceWithVoid();
    }

    private static DocumentRow row(DeliveryPartner partner, LeadProviderId reader) {
        Integer[] cohorts = partner.cohortsWith(reader).toArray(Integer[]::new);
        String json = new Resource(
                        partner.id().toString(), "delivery-partner", DeliveryPartnerAttributes.of(partner, reader))
                .json();
        return new DocumentRow(
                Map.of("lead_provider_id", reader.value(), "id", partner.id().value()),
                Map.of("cohorts", cohorts, "name", partner.name()),
                partner.createdAt(),
                json);
    }
}
