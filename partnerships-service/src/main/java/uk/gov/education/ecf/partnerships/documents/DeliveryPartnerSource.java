package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;

/** The documents of delivery partners as they follow from the partners: one for each lead provider that works with them. */
@Singleton
record DeliveryPartnerSource(DeliveryPartners partners) implements DocumentSource {

    @Override
    public String resource() {
        return "delivery-partners";
    }

    @Override
    public DocumentTable table() {
        return DeliveryPartnerDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "delivery_partners";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return partners.holdAll(ids.stream().map(DeliveryPartnerId::new).toList())
                .map(held -> held.stream().map(DeliveryPartnerSource::rendered).toList());
    }

    private static Rendered rendered(DeliveryPartner partner) {
        return new Rendered(partner.id().value(), DeliveryPartnerDocuments.rows(partner));
    }
}
