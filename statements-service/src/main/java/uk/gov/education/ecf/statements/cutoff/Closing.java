package uk.gov.education.ecf.statements.cutoff;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.RecordedContract;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.store.Contracts;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.writing.LineItemWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** Closes one statement within the current transaction, and makes what is on it payable. */
@Singleton
record Closing(Statements statements, Contracts contracts, StatementWriter writer, LineItemWriter items, Now now) {

    /** Empty when it is not, or no longer, due on that day. */
    Uni<Optional<Statement>> of(StatementId id, LocalDate day) {
        return statements.hold(id).flatMap(held -> OneByOne.askIfThere(held, statement -> close(statement, day)));
    }

    private Uni<Optional<Statement>> close(Statement statement, LocalDate day) {
        return contracts
                .findNewest(statement.terms().providerCohort())
                .map(newest -> statement.closedOn(
                        day, newest.map(RecordedContract::version).orElse(null)))
                .flatMap(change -> change.isNone() ? OneByOne.given(Optional.empty()) : write(change, now.instant()));
    }

    private Uni<Optional<Statement>> write(Change<Statement, StatementEvent> change, Instant at) {
        return writer.write(change, at)
                .call(closed -> items.makePayable(closed.id(), at))
                .map(Optional::of);
    }
}
