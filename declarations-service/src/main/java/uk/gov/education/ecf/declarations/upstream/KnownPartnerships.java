package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Which partnerships are challenged, as partnerships-service last told. */
@ApplicationScoped
class KnownPartnerships {

    Uni<Set<UUID>> challengedAmong(Set<PartnershipId> partnerships) {
        String ids = partnerships.stream().map(PartnershipId::toString).collect(Collectors.joining(","));
        return Sql.list(UUID.class, "select partnership_id from known_partnerships"
                + " where challenged and partnership_id = any (cast(string_to_array(?1, ',') as uuid[]))", ids)
                .map(Set::copyOf);
    }

    Uni<Void> remember(PartnershipEvent event) {
        PartnershipSnapshot snapshot = event.partnership();
        return Sql.update("insert into known_partnerships as k (partnership_id, challenged, version) values (?1, ?2, ?3)"
                + " on conflict (partnership_id) do update set challenged = excluded.challenged, version = excluded.version"
                + " where k.version <= excluded.version",
                snapshot.partnershipId().value(), snapshot.status().equals("challenged"), event.version()).replaceWithVoid();
    }
}
