package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.inbox.Upstream;
import uk.gov.education.ecf.platform.transactions.Sql;

@ApplicationScoped
class KnownLeadProviders implements Upstream {

    private final Inbox inbox;

    KnownLeadProviders(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("known-lead-providers")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(consumer(), record, received -> remember(received.event()));
    }

    @Override
    public String consumer() {
        return "sample.upstream";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.LEAD_PROVIDERS, Topics.SCHOOLS);
    }

    @Override
    public Uni<Void> remember(Event event) {
        if (!(event instanceof LeadProviderRecorded recorded)) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                insert into known_lead_providers (id, name, version) values (?1, ?2, ?3)
                on conflict (id) do update set name = excluded.name, version = excluded.version
                where known_lead_providers.version <= excluded.version""",
                        recorded.leadProvider().leadProviderId().value(),
                        recorded.leadProvider().name(),
                        recorded.version())
                .replaceWithVoid();
    }
}
