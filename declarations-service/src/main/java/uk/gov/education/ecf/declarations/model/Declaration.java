package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Kind;

/**
 * A declaration and its whole life. Every act answers the event it caused, or nothing when it does not apply to the present
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

    static DeclarationEvent submit(DeclarationId id, Declared declared) {
        Declaration submitted = new Declaration(id, declared, SUBMITTED, null, null, null, 1);
        return new DeclarationEvent(Kind.SUBMITTED, submitted, null, declared.at());
    }

    public Optional<DeclarationEvent> becomeEligible(StatementId statement, Instant at) {
        Objects.requireNonNull(statement, "statement");
        return when(SUBMITTED, Kind.BECAME_ELIGIBLE, next(ELIGIBLE, statement, null), at);
    }

    Optional<DeclarationEvent> becomeIneligible(Ineligibility why, Instant at) {
        return when(SUBMITTED, Kind.BECAME_INELIGIBLE, next(INELIGIBLE, null, why), at);
    }

    Optional<DeclarationEvent> becomePayable(Instant at) {
        return when(ELIGIBLE, Kind.BECAME_PAYABLE, next(PAYABLE, statementId, null), at);
    }

    Optional<DeclarationEvent> pay(Instant at) {
        return when(PAYABLE, Kind.PAID, next(PAID, statementId, null), at);
    }

    /** The cut-off of the statement that holds its line item passed; news of a move may have been missed before. */
    public List<DeclarationEvent> becomePayableOn(StatementId statement, Instant at) {
        Objects.requireNonNull(statement, "statement");
        return Steps.from(
                this,
                List.of(
                        declaration -> declaration.reassign(statement, at),
                        declaration -> declaration.becomePayable(at)));
    }

    /** The statement that holds its line item is paid; whatever was missed before is made up for, in order. */
    public List<DeclarationEvent> payOn(StatementId statement, Instant at) {
        Objects.requireNonNull(statement, "statement");
        return Steps.from(
                this,
                List.of(
                        declaration -> declaration.reassign(statement, at),
                        declaration -> declaration.becomePayable(at),
                        declaration -> declaration.pay(at)));
    }

    /** Names the statement that took the line item; null while none is open to take it. */
    public Optional<DeclarationEvent> reassign(StatementId statement, Instant at) {
        if (state != ELIGIBLE || Objects.equals(statement, statementId)) {
            return Optional.empty();
        }
        return Optional.of(new DeclarationEvent(Kind.REASSIGNED, next(ELIGIBLE, statement, null), statementId, at));
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

    private Optional<DeclarationEvent> when(DeclarationState required, Kind kind, Declaration after, Instant at) {
        return state == required ? Optional.of(new DeclarationEvent(kind, after, null, at)) : Optional.empty();
    }

    private Declaration next(DeclarationState to, StatementId statement, Ineligibility why) {
        return new Declaration(id, declared, to, statement, clawbackStatementId, why, version + 1);
    }
}
