package uk.gov.education.ecf.statements.authorisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaid;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaymentAuthorised;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.downstream.LineItemChanges;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
import uk.gov.education.ecf.statements.model.Refusal;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;

/** Authorises once; whoever asks again is told the same. */
@ApplicationScoped
class AuthorisePaymentHandler {

    private final Transactions transactions;
    private final Statements statements;
    private final StatementChanges changes;
    private final LineItems items;
    private final LineItemChanges itemChanges;
    private final Now now;

    AuthorisePaymentHandler(
            Transactions transactions,
            Statements statements,
            StatementChanges changes,
            LineItems items,
            LineItemChanges itemChanges,
            Now now) {
        this.transactions = transactions;
        this.statements = statements;
        this.changes = changes;
        this.items = items;
        this.itemChanges = itemChanges;
        this.now = now;
    }

    Uni<Statement> handle(StatementId id) {
        return LostRaces.of()
                .repeat(() -> transactions.inTransaction(() -> statements
                        .lock(id)
                        .flatMap(locked -> authorise(locked.orElseThrow(RequestRefused::notFound)))));
    }

    private Uni<Statement> authorise(StatementRow row) {
        Statement present = row.statement();
        if (present.isAuthorised()) {
            return Uni.createFrom().item(present);
        }
        Statement authorised =
                present.authorisedAt(now.instant()).orElseThrow(() -> Refusals.conflict(Refusal.STATEMENT_NOT_PAYABLE));
        return changes.move(row, authorised, StatementPaymentAuthorised::new)
                .chain(() -> authoriseItems(row, authorised));
    }

    private Uni<Statement> authoriseItems(StatementRow row, Statement authorised) {
        return items.authorise(authorised.id(), authorised.paymentAuthorisedAt())
                .flatMap(waiting -> waiting.isEmpty()
                        ? authorised
                                .paid()
                                .map(paid -> changes.move(row, paid, StatementPaid::new))
                                .orElseThrow()
                        : itemChanges
                                .announce(waiting, LineItemPaymentAuthorised::new)
                                .replaceWith(authorised));
    }
}
