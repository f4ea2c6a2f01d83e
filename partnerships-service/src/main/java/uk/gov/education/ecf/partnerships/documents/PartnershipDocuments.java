package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.transactions.Sql;

/** One document for each partnership of a school, for its own lead provider; none for those that serve single people (rule D-4). */
@ApplicationScoped
public class PartnershipDocuments {

    public static final String NAME = "partnership_documents";
    private static final DocumentTable TABLE = DocumentTable.named(NAME);

    /** Inside the transaction that changed the partnerships or anything that their documents show. */
    public Uni<Void> write(List<ShownPartnership> partnerships) {
        return TABLE.putAll(partnerships.stream().map(PartnershipDocuments::row).toList());
    }

    /** As its provider would read it, were the transaction committed. */
    public Uni<String> read(Partnership partnership) {
        return Sql.one(
                        String.class,
                        "select document from " + NAME + " where lead_provider_id = ?1 and id = ?2",
                        partnership.leadProvider().value(),
                        partnership.id().value())
                .map(Optional::orElseThrow);
    }

    /** A renamed school is news of every partnership with it, although the document names it by its URN only (rule D-22). */
    private static DocumentRow row(ShownPartnership shown) {
        Partnership partnership = shown.partnership();
        return new DocumentRow(
                Map.of(
                        "lead_provider_id",
                        partnership.leadProvider().value(),
                        "id",
                        partnership.id().value()),
                Map.of(
                        "cohort",
                        partnership.cohort(),
                        "delivery_partner_id",
                        partnership.deliveryPartner().value()),
                partnership.createdAt(),
                new Resource(partnership.id().toString(), "partnership", PartnershipAttributes.of(shown)).json(),
                shown.school().details().name());
    }
}
