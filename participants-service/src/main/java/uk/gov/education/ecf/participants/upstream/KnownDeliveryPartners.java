package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Delivery partners that exist, as partnerships-service last told. */
@ApplicationScoped
public class KnownDeliveryPartners implements Memory<DeliveryPartnerEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_delivery_partners", "id");

    public Uni<Boolean> knows(DeliveryPartnerId id) {
        return Sql.one(UUID.class, "select id from known_delivery_partners where id = ?1", id.value())
                .map(Optional::isPresent);
    }

    @Override
    public Class<DeliveryPartnerEvent> cause() {
        return DeliveryPartnerEvent.class;
    }

    @Override
    public Uni<Boolean> remember(DeliveryPartnerEvent event) {
        return TABLE.row(event.deliveryPartner().deliveryPartnerId())
                .with("name", event.deliveryPartner().name())
                .remember(event.version());
    }
}
