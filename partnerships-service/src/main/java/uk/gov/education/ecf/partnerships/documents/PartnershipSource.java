package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;

/** The documents of partnerships as they follow from the partnerships, and from the school and the partner that each of them names. */
@Singleton
record PartnershipSource(Partnerships partnerships, PartnershipDocuments documents) implements DocumentSource {

    @Override
    public String resource() {
        return "partnerships";
    }

    @Override
    public DocumentTable table() {
        return PartnershipDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "partnerships";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return partnerships
                .holdAll(ids.stream().map(PartnershipId::new).toList())
                .flatMap(documents::render);
    }
}
