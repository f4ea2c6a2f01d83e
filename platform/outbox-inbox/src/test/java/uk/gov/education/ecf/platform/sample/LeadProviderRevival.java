package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Notes what is to be revived. */
@ApplicationScoped
class LeadProviderRevival implements Revival<LeadProviderEvent> {

    @Override
    public Class<LeadProviderEvent> of() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, LeadProviderEvent event) {
        return Sql.update(
                        "insert into revived (event_id, key, version) values (?1, ?2, ?3)",
                        eventId,
                        event.key(),
                        event.version())
                .replaceWithVoid();
    }
}
