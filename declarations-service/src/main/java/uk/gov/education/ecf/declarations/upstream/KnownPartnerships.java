package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Which partnerships are challenged and who delivers their training, as partnerships-service last told. */
@ApplicationScoped
class KnownPartnerships implements Memory<PartnershipEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_partnerships", "partnership_id");

    /** Those of them that were heard of. */
    Uni<Map<PartnershipId, KnownPartnership>> among(Set<PartnershipId> partnerships) {
        return Sql.list(
                        Object[].class,
                        "select partnership_id, challenged, delivery_partner_id from known_partnerships"
                                + " where partnership_id = any(" + UuidArray.of(1) + ")",
                        UuidArray.literal(
                                partnerships.stream().map(PartnershipId::value).toList()))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new PartnershipId((UUID) row[0]), KnownPartnerships::partnership)));
    }

    @Override
    public Class<PartnershipEvent> cause() {
        return PartnershipEvent.class;
    }

    @Override
    public Uni<Boolean> remember(PartnershipEvent event) {
        return TABLE.row(event.partnership().partnershipId())
                .with("challenged", event.partnership().status().equals("challenged"))
                .with("delivery_partner_id", event.partnership().deliveryPartnerId())
                .remember(event.version());
    }

    private static KnownPartnership partnership(Object[] row) {
        return new KnownPartnership((Boolean) row[1], row[2] == null ? null : new DeliveryPartnerId((UUID) row[2]));
    }
}
