package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Notes whatever happens to lead providers, and whether its lead provider is remembered by then. It cannot stand "poison". */
@ApplicationScoped
class NotingReaction implements Reaction<LeadProviderEvent> {

    @Override
    public String consumer() {
        return LeadProviderEventsConsumer.CONSUMER;
    }

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Void> react(LeadProviderEvent event) {
        String name = event.leadProvider().name();
        return Sql.update(
                        "insert into effects (key, version, note, remembered) values (?1, ?2, ?3, exists (select 1 from known_lead_providers where name = ?3))",
                        event.key(),
                        event.version(),
                        name)
                .invoke(() -> refusePoison(name))
                .replaceWithVoid();
    }

    private static void refusePoison(String name) {
        if (name.equals("poison")) {
            throw new IllegalArgumentException("nobody is called poison");
        }
    }
}
