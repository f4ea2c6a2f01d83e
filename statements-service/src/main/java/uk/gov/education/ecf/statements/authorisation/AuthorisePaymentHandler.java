package uk.gov.education.ecf.statements.authorisation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.writing.LineItemWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** Authorises once; whoever asks again is told the same. */
@Singleton
record AuthorisePaymentHandler(
        Transactions transactions, Statements statements, StatementWriter writer, LineItemWriter items, Now now) {

    Uni<Judged<Statement>> handle(StatementId id) {
        return LostRaces.of().repeat(() -> transactions.judge(() -> authorise(id)));
    }

    private Uni<Judged<Statement>> authorise(StatementId id) {
        return statements.hold(id).flatMap(held -> authorise(Judged.found(held), now.instant()));
    }

    private Uni<Judged<Statement>> authorise(Judged<Statement> held, Instant at) {
        return OneByOne.ifAccepted(held.flatMap(statement -> statement.authorisedAt(at)), change -> write(change, at)
                .map(Judged::accepted));
    }

    private Uni<Statement> write(Change<Statement, StatementEvent> change, Instant at) {
        return writer.write(change, at)
                .flatMap(statement -> change.isNone() ? OneByOne.given(statement) : authoriseItems(statement, at));
    }

    private Uni<Statement> authoriseItems(Statement authorised, Instant at) {
        return items.authorise(authorised.id(), at)
                .flatMap(waiting -> waiting ? OneByOne.given(authorised) : writer.write(authorised.paid(), at));
    }
}
