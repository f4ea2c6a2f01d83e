package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.StatementEventsConsumer;
import uk.gov.education.ecf.declarations.writing.Standings;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** A statement that can take declarations ends the wait of those that found none open when their participant became fundable. */
@Singleton
record StatementScheduledReaction(Declarations declarations, Standings standings) implements Reaction<StatementEvent> {

    @Override
    public String consumer() {
        return StatementEventsConsumer.NAME;
    }

    @Override
    public Class<StatementEvent> cause() {
        return StatementEvent.class;
    }

    @Override
    public Uni<Void> react(StatementEvent event) {
        boolean takesMore = event instanceof StatementScheduled || event instanceof StatementChanged;
        return takesMore ? offer(event.statement()) : OneByOne.nothing();
    }

    private Uni<Void> offer(StatementSnapshot statement) {
        return declarations
                .participantsWaiting(statement.leadProviderId(), statement.cohort())
                .flatMap(waiting -> OneByOne.each(waiting, standings::follow));
    }
}
