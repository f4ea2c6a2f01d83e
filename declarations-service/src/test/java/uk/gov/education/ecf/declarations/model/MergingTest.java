package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.calendar.DeclarationType.RETAINED_1;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameIneligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ParticipantChanged;
import uk.gov.education.ecf.platform.values.Change;

/** Rule H-40: somebody whom Aurora trained turned out to be one of Beacon's. */
class MergingTest {

    private final SomeTraining former = SomeTraining.ofATeacher();
    private final SomeTraining survivor = SomeTraining.ofATeacher().with(BEACON, "active", "2024-06-01", null);

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void whatWasDeclaredUnderTheRetiredIdGoesOverInAnyState(DeclarationState state) {
        Declaration one = former(STARTED, "2024-09-12T10:00:00Z", state);
        Change<Declaration, DeclarationEvent> change = merged(List.of(one)).get(0);

        assertEquals(List.of(new ParticipantChanged(former.participant, change.aggregate())), change.events());
        assertEquals(survivor.participant, change.aggregate().participantId());
        assertEquals(state, change.aggregate().state());
        assertEquals(former.record, change.aggregate().declared().trainee().trainingRecordId());
    }

    @Test
    void onceItHasGoneOverThereIsNothingLeftToDo() {
        List<Declaration> after = merged(List.of(
                        former(STARTED, "2024-09-12T10:00:00Z", ELIGIBLE),
                        survivors(STARTED, "2024-09-12T11:00:00Z", ELIGIBLE),
                        former(RETAINED_1, "2024-09-12T12:00:00Z", VOIDED)))
                .stream()
                .map(Change::aggregate)
                .toList();
        assertEquals(3, after.size());
        assertEquals(List.of(), merged(after));
    }

    @ParameterizedTest
    @CsvSource({
        // state of the earlier one, state of the later one, what becomes of them
        "ELIGIBLE, ELIGIBLE, ELIGIBLE, INELIGIBLE",
        "SUBMITTED, PAYABLE, SUBMITTED, INELIGIBLE",
        "PAID, ELIGIBLE, PAID, INELIGIBLE",
        "ELIGIBLE, PAID, INELIGIBLE, PAID",
        "VOIDED, ELIGIBLE, VOIDED, ELIGIBLE",
        "AWAITING_CLAWBACK, PAID, AWAITING_CLAWBACK, PAID",
        "INELIGIBLE, ELIGIBLE, INELIGIBLE, ELIGIBLE"
    })
    void ofTwoForOneEventWhatIsPaidCountsElseTheEarliest(
            DeclarationState earlier, DeclarationState later, DeclarationState one, DeclarationState other) {
        Declaration first = former(STARTED, "2024-09-12T10:00:00Z", earlier);
        Declaration second = survivors(STARTED, "2024-09-12T11:00:00Z", later);

        assertEquals(Map.of(first.id(), one, second.id(), other), states(first, second));
    }

    @Test
    void theDuplicateNamesTheOneThatCountsAndMakesRoomForIt() {
        Declaration first = former(STARTED, "2024-09-12T10:00:00Z", ELIGIBLE);
        Declaration second = survivors(STARTED, "2024-09-12T11:00:00Z", PAYABLE);
        List<Change<Declaration, DeclarationEvent>> changes = merged(List.of(first, second));

        assertEquals(
                List.of(BecameIneligible.class, ParticipantChanged.class),
                changes.stream()
                        .flatMap(change -> change.events().stream())
                        .map(Object::getClass)
                        .toList());
        assertEquals(
                Ineligibility.duplicateOf(first.id()),
                changes.get(0).aggregate().ineligibility());
    }

    @Test
    void otherEventsAreNoDuplicates() {
        Declaration first = former(STARTED, "2024-09-12T10:00:00Z", ELIGIBLE);
        Declaration second = survivors(RETAINED_1, "2024-09-12T11:00:00Z", ELIGIBLE);

        assertEquals(Map.of(first.id(), ELIGIBLE, second.id(), ELIGIBLE), states(first, second));
    }

    @Test
    void nothingThatIsPaidIsAskedBackByItself() {
        Declaration first = former(STARTED, "2024-09-12T10:00:00Z", PAID);
        Declaration second = survivors(STARTED, "2024-09-12T11:00:00Z", PAID);

        assertEquals(List.of(), merged(List.of(first, second)));
    }

    @Test
    void whatWasNotPaidTwiceAfterAllGoesOver() {
        Declaration first = former(STARTED, "2024-09-12T10:00:00Z", PAID);
        Declaration second = survivors(STARTED, "2024-09-12T11:00:00Z", VOIDED);

        assertEquals(
                List.of(first.id()),
                merged(List.of(first, second)).stream()
                        .map(change -> change.aggregate().id())
                        .toList());
    }

    private Map<Object, DeclarationState> states(Declaration... before) {
        Map<Object, DeclarationState> states = new HashMap<>();
        List.of(before).forEach(one -> states.put(one.id(), one.state()));
        merged(List.of(before))
                .forEach(change ->
                        states.put(change.aggregate().id(), change.aggregate().state()));
        return states;
    }

    private List<Change<Declaration, DeclarationEvent>> merged(List<Declaration> declarations) {
        return Merging.of(survivor.participant, declarations);
    }

    private Declaration former(DeclarationType type, String at, DeclarationState state) {
        return at(at, SomeDeclaration.of(former, AURORA, type, "2024-09-12T09:30:00Z", state));
    }

    private Declaration survivors(DeclarationType type, String at, DeclarationState state) {
        return at(at, SomeDeclaration.of(survivor, BEACON, type, "2024-09-12T09:30:00Z", state));
    }

    private static Declaration at(String moment, Declaration one) {
        Declared said = one.declared();
        Declared declared = new Declared(
                said.trainee(),
                said.trainers(),
                said.stage(),
                said.date(),
                said.uplifts(),
                said.evidenceHeld(),
                Instant.parse(moment));
        return new Declaration(
                one.id(),
                declared,
                one.state(),
                one.statementId(),
                one.clawbackStatementId(),
                one.ineligibility(),
                one.version());
    }
}
