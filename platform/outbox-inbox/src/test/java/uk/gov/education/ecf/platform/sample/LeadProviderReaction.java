package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.inbox.ReceivedEvent;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Notes every lead provider and, when one is called "echo", announces a school in answer. It cannot stand "poison". */
@ApplicationScoped
class LeadProviderReaction {

    static final String CONSUMER = "sample.reaction";

    private final Inbox inbox;
    private final Outbox outbox;

    LeadProviderReaction(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @Incoming("lead-providers")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, this::react);
    }

    private Uni<Void> react(ReceivedEvent received) {
        LeadProviderRecorded event = (LeadProviderRecorded) received.event();
        return Sql.update(
                        "insert into effects (event_id, note) values (?1, ?2)",
                        received.id(),
                        event.leadProvider().name())
                .flatMap(noted -> answer(event));
    }

    private Uni<Void> answer(LeadProviderRecorded event) {
        return switch (event.leadProvider().name()) {
            case "poison" -> Uni.createFrom().failure(new IllegalArgumentException("nobody is called poison"));
            case "echo" -> outbox.append(school(event)).replaceWithVoid();
            default -> Uni.createFrom().voidItem();
        };
    }

    private static SchoolRecorded school(LeadProviderRecorded event) {
        SchoolId id = SchoolId.of(event.key());
        return new SchoolRecorded(
                new SchoolSnapshot(id, "123456", "Echo School", true, false, null, null, List.of()),
                1,
                event.occurredAt());
    }
}
