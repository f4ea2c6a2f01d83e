package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameEligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameIneligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecamePayable;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawbackRequested;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawedBack;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Paid;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ParticipantChanged;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reassigned;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reinstated;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Submitted;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Voided;
import uk.gov.education.ecf.platform.refusals.Judged;
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
        return by(Transition.FUNDED, on(statement), BecameEligible::new);
    }

    Change<Declaration, DeclarationEvent> becomeIneligible(Ineligibility why) {
        return by(Transition.into(why.reason()), on(null).because(why), BecameIneligible::new);
    }

    /**
     * What a withdrawal made ineligible counts again. A duplicate stays one.
     *
     * @param why training goes on, or it was started after all
     */
    Change<Declaration, DeclarationEvent> reinstate(Transition why) {
        return isIneligibleByWithdrawal() ? by(why, on(null), after -> new Reinstated(why, after)) : Change.none(this);
    }

    Change<Declaration, DeclarationEvent> becomePayable() {
        return by(Transition.CUT_OFF, this, BecamePayable::new);
    }

    Change<Declaration, DeclarationEvent> pay() {
        return by(Transition.PAYMENT, this, Paid::new);
    }

    /**
     * The provider takes it back (rules H-28 to H-31).
     *
     * @param open the provider's statement on which money would be asked back; empty when none is open for the cohort
     */
    public Judged<Change<Declaration, DeclarationEvent>> takeBack(Optional<StatementId> open) {
        if (Transition.VOID.leaves(state)) {
            return Judged.accepted(by(Transition.VOID, on(null), Voided::new));
        } else if (Transition.CLAWBACK_REQUEST.leaves(state)) {
            return Judged.ofOptional(
                    open.map(statement ->
                            by(Transition.CLAWBACK_REQUEST, takenBackOn(statement), ClawbackRequested::new)),
                    DeclarationRefusals.CLAWBACK_WITHOUT_STATEMENT.with(
                            declared.trainee().cohort()));
        }
        return Judged.refused(
                state == VOIDED ? DeclarationRefusals.ALREADY_VOIDED : DeclarationRefusals.ALREADY_TAKEN_BACK);
    }

    /** The statement that holds its refundable line item is paid; a move may have been missed before. */
    public Change<Declaration, DeclarationEvent> clawBackOn(StatementId statement) {
        Objects.requireNonNull(statement, "statement");
        return reassignClawback(statement).then(moved -> moved.by(Transition.CLAWBACK, moved, ClawedBack::new));
    }

    /** Names the statement that took the refundable line item; null while none is open to take it. */
    public Change<Declaration, DeclarationEvent> reassignClawback(StatementId statement) {
        boolean moved = state == AWAITING_CLAWBACK && !Objects.equals(statement, clawbackStatementId);
        return moved
                ? happened(takenBackOn(statement), after -> new Reassigned(clawbackStatementId, after))
                : Change.none(this);
    }

    /** Two ids turned out to be one person's, who goes by the survivor's (rule H-40). */
    Change<Declaration, DeclarationEvent> belongTo(ParticipantId survivor) {
        ParticipantId former = declared.trainee().participantId();
        return former.equals(survivor)
                ? Change.none(this)
                : happened(of(declared.by(survivor)), after -> new ParticipantChanged(former, after));
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
        boolean moved = state == ELIGIBLE && !Objects.equals(statement, statementId);
        return moved ? happened(on(statement), after -> new Reassigned(statementId, after)) : Change.none(this);
    }

    /** The statement that a reader is shown. */
    public Optional<StatementId> shownStatement() {
        return state.showsStatement() ? Optional.ofNullable(statementId) : Optional.empty();
    }

    /** The reason that a reader is shown. */
    public Optional<IneligibilityReason> ineligibilityReason() {
        return state == INELIGIBLE ? Optional.of(ineligibility.reason()) : Optional.empty();
    }

    /** The declaration that counts instead. */
    public Optional<DeclarationId> duplicateOf() {
        return Optional.ofNullable(ineligibility).map(Ineligibility::duplicateOf);
    }

    public boolean isUpliftPaid() {
        return state.wasPaid() && declared.attractsUplift();
    }

    boolean isIneligibleByWithdrawal() {
        return ineligibilityReason()
                .filter(reason -> reason != IneligibilityReason.DUPLICATE_DECLARATION)
                .isPresent();
    }

    ParticipantId participantId() {
        return declared.trainee().participantId();
    }

    private Change<Declaration, DeclarationEvent> by(
            Transition transition, Declaration after, Function<Declaration, DeclarationEvent> event) {
        return transition.leaves(state) ? happened(after.in(transition.to()), event) : Change.none(this);
    }

    private Change<Declaration, DeclarationEvent> happened(
            Declaration after, Function<Declaration, DeclarationEvent> event) {
        Declaration next = new Declaration(
                id,
                after.declared,
                after.state,
                after.statementId,
                after.clawbackStatementId,
                after.ineligibility,
                version + 1);
        return Change.of(next, event.apply(next));
    }

    private Declaration in(DeclarationState other) {
        Ineligibility why = other == INELIGIBLE ? ineligibility : null;
        return new Declaration(id, declared, other, statementId, clawbackStatementId, why, version);
    }

    private Declaration on(StatementId statement) {
        return new Declaration(id, declared, state, statement, clawbackStatementId, ineligibility, version);
    }

    private Declaration takenBackOn(StatementId statement) {
        return new Declaration(id, declared, state, statementId, statement, ineligibility, version);
    }

    private Declaration because(Ineligibility why) {
        return new Declaration(id, declared, state, statementId, clawbackStatementId, why, version);
    }

    private Declaration of(Declared other) {
        return new Declaration(id, other, state, statementId, clawbackStatementId, ineligibility, version);
    }
}
