package uk.gov.education.ecf.declarations.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.platform.values.Change;

/**
 * What withdrawals and resumptions make of declarations that were accepted before they were known (rule M7). It follows from what
 * stands now, so that it does not matter in which order the news came.
 */
public final class WithdrawalEffects {

    private static final Comparator<Declaration> EARLIEST = Comparator.comparing(
                    (Declaration one) -> one.declared().at())
            .thenComparing(one -> one.id().value());

    private final Participant participant;
    private final List<Declaration> declarations;

    private WithdrawalEffects(Participant participant, List<Declaration> declarations) {
        this.participant = participant;
        this.declarations = declarations.stream().sorted(EARLIEST).toList();
    }

    /** @param declarations all of that person; the changes are of some of them, and none where all agrees */
    public static List<Change<Declaration, DeclarationEvent>> on(
            Participant participant, List<Declaration> declarations) {
        return new WithdrawalEffects(participant, declarations).changes();
    }

    private List<Change<Declaration, DeclarationEvent>> changes() {
        return declarations.stream()
                .map(this::change)
                .filter(change -> !change.isNone())
                .toList();
    }

    private Change<Declaration, DeclarationEvent> change(Declaration one) {
        Optional<IneligibilityReason> against = against(one);
        return against.map(reason -> one.becomeIneligible(Ineligibility.because(reason)))
                .orElseGet(() -> canCountAgain(one) ? one.reinstate(wayBack(one)) : Change.none(one));
    }

    /** While the person is still withdrawn, only a start can have made the difference. */
    private Transition wayBack(Declaration one) {
        return withdrawal(one).reported().isPresent() ? Transition.STARTED_LATE : Transition.RESUMED;
    }

    /** Unless the same was declared once more since, whatever became of that. */
    private boolean canCountAgain(Declaration one) {
        return one.isIneligibleByWithdrawal()
                && sameEvent(one).allMatch(other -> EARLIEST.compare(other, one) < 0 && !staysLive(other));
    }

    private Stream<Declaration> sameEvent(Declaration one) {
        return declarations.stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> other.declared().stage().equals(one.declared().stage()));
    }

    private boolean staysLive(Declaration one) {
        return one.state() == DeclarationState.PAID
                || one.state().isLive() && against(one).isEmpty();
    }

    private Optional<IneligibilityReason> against(Declaration one) {
        Declared declared = one.declared();
        boolean started = declared.stage().type() == DeclarationType.STARTED || isStarted(declared);
        return withdrawal(one).against(declared.stage().type(), declared.date(), started);
    }

    /** Beside it stands a start of that provider that is live, or will be again. */
    private boolean isStarted(Declared declared) {
        return declarations.stream()
                .filter(one -> one.declared().stage().type() == DeclarationType.STARTED)
                .filter(one -> one.declared().isOfTrainingOf(declared))
                .anyMatch(this::countsAsStart);
    }

    private boolean countsAsStart(Declaration start) {
        boolean dated = withdrawal(start).before(start.declared().date()).isPresent();
        return start.state() == DeclarationState.PAID
                || !dated && (start.state().isLive() || canCountAgain(start));
    }

    private Withdrawal withdrawal(Declaration one) {
        return new Withdrawal(
                participant.record(one.declared().trainee().trainingRecordId()),
                one.declared().leadProviderId());
    }
}
