package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.DeclarationsUpstream;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** A statement that can take declarations ends the wait of those that found none open when their participant became fundable. */
@ApplicationScoped
class StatementScheduledReaction {

    private static final String CONSUMER = "declarations.eligibility-by-statements";

    private final Inbox inbox;
    private final DeclarationsUpstream upstream;
    private final Declarations declarations;
    private final LateEligibility eligibility;

    StatementScheduledReaction(
            Inbox inbox, DeclarationsUpstream upstream, Declarations declarations, LateEligibility eligibility) {
        this.inbox = inbox;
        this.upstream = upstream;
        this.declarations = declarations;
        this.eligibility = eligibility;
    }

    @Incoming("declarations-eligibility-by-statements")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, received -> react(received.event()));
    }

    private Uni<Void> react(Event event) {
        if (event instanceof StatementScheduled scheduled) {
            return offer(event, scheduled.statement());
        } else if (event instanceof StatementChanged changed) {
            return offer(event, changed.statement());
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> offer(Event event, StatementSnapshot statement) {
        return upstream.remember(event)
                .chain(() -> declarations.participantsWaiting(statement.leadProviderId(), statement.cohort()))
                .flatMap(waiting -> OneByOne.each(waiting, eligibility::grant));
    }
}
