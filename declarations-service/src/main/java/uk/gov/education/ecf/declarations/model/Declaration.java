package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameEligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameIneligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecamePayable;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Paid;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reassigned;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Submitted;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A declaration and its whole life. Every act answers what it changed, which is nothing when it does not apply to the present
 * state: that is what makes facts that arrive twice or too late harmless.
 *
 * @param statementId         the statement that pays it; null when none does
 * @param clawbackStatementId the statement that takes the money back; null when none does
 * @param ineligibility       null unless ineligible
 * @param version             counts its events
 */
public record Declaration(
        DeclarationId id,
        Declared declared,
        DeclarationState state,
        StatementId statementId,
        StatementId clawbackStatementId,
        Ineligibility ineligibility,
        long version) {

    static Change<Declaration, DeclarationEvent> submit(DeclarationId id, Declared declared) {
        Declaration submitted = new Declaration(id, declared, SUBMITTED, null, null, null, 1);
        return Change.of(submitted, new Submitted(submitted));
    }

    public Change<Declaration, DeclarationEvent> becomeEligible(StatementId statement) {
        Objects.requireNonNull(statement, "statement");
        return from(SUBMITTED, next(ELIGIBLE, statement, null), BecameEligible::new);
    }

    Change<Declaration, DeclarationEvent> becomeIneligible(Ineligibility why) {
        return from(SUBMITTED, next(INELIGIBLE, null, why), BecameIneligible::new);
    }

    Change<Declaration, DeclarationEvent> becomePayable() {
        return from(ELIGIBLE, next(PAYABLE, statementId, null), BecamePayable::new);
    }

    Change<Declaration, DeclarationEvent> pay() {
        return from(PAYABLE, next(PAID, statementId, null), Paid::new);
    }

    /** The cut-off of the statement that holds its line item passed; news of a move may have been missed before. */
    public Change<Declaration, DeclarationEvent> becomePayableOn(StatementId statement) {
        Objects.requireNonNull(statement, "statement");
        return reassign(statement).then(Declaration::becomePayable);
    }

    /** The statement that holds its line item is paid; whatever was missed before is made up for, in order. */
    public Change<Declaration, DeclarationEvent> payOn(StatementId statement) {
        return becomePayableOn(statement).then(Declaration::pay);
    }

    /** Names the statement that took the line item; null while none is open to take it. */
    public Change<Declaration, DeclarationEvent> reassign(StatementId statement) {
        return Objects.equals(statement, statementId)
                ? Change.none(this)
                : from(ELIGIBLE, next(ELIGIBLE, statement, null), after -> new Reassigned(statementId, after));
    }

    /** The statement that a reader is shown. */
    public Optional<StatementId> shownStatement() {
        return state.showsStatement() ? Optional.ofNullable(statementId) : Optional.empty();
    }

    /** The reason that a reader is shown. */
    public Optional<IneligibilityReason> ineligibilityReason() {
        return state == INELIGIBLE ? Optional.of(ineligibility.reason()) : Optional.empty();
    }

    public boolean isUpliftPaid() {
        return state.wasPaid() && declared.attractsUplift();
    }

    private Change<Declaration, DeclarationEvent> from(
            DeclarationState required, Declaration after, Function<Declaration, DeclarationEvent> event) {
        return state == required ? Change.of(after, event.apply(after)) : Change.none(this);
    }

    private Declaration next(DeclarationState to, StatementId statement, Ineligibility why) {
        return new Declaration(id, declared, to, statement, clawbackStatementId, why, version + 1);
    }
}
