package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.statements.model.Judged;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.LineItems;

/** Judges other terms for a statement whose lock the transaction holds: no line item can come onto it meanwhile. */
@ApplicationScoped
class ChangeOfTerms {

    private final LineItems items;

    ChangeOfTerms(LineItems items) {
        this.items = items;
    }

    Uni<Judged<Statement>> judge(Statement present, StatementTerms wanted) {
        Uni<Boolean> hasLineItems = present.wouldStopPayingOutputFees(wanted)
                ? items.areOn(present.id())
                : Uni.createFrom().item(false);
        return hasLineItems.map(has -> present.changedTo(wanted, has));
    }
}
