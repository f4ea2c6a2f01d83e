package uk.gov.education.ecf.statements.upstream;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hands each declaration event to the one act that reacts to it; most concern none. */
@ApplicationScoped
class DeclarationEventsConsumer {

    private static final String CONSUMER = "statements.line-items";

    private final Inbox inbox;
    private final List<DeclarationReaction<?>> reactions;

    DeclarationEventsConsumer(Inbox inbox, @All List<DeclarationReaction<?>> reactions) {
        this.inbox = inbox;
        this.reactions = reactions;
    }

    @Incoming("statements-line-items")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, received -> react(received.event()));
    }

    private Uni<Void> react(Event event) {
        return reactions.stream()
                .filter(reaction -> reaction.cause().isInstance(event))
                .findFirst()
                .map(reaction -> react(reaction, event))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static <E extends DeclarationEvent> Uni<Void> react(DeclarationReaction<E> reaction, Event event) {
        return reaction.react(reaction.cause().cast(event));
    }
}
