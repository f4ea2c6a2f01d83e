package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.calendar.DeclarationType.RETAINED_1;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.calendar.DeclarationType;

/** Rule M7: Aurora withdrew on 1 October 2024 at noon, when declarations had been accepted already. */
class WithdrawalEffectsTest {

    private static final String WITHDRAWAL = "2024-10-01T12:00:00Z";
    private static final String BEFORE = "2024-09-12T09:30:00Z";

    private final SomeTraining training = SomeTraining.ofATeacher();

    @ParameterizedTest
    @CsvSource({
        "2024-10-01T11:59:59.999999Z, ELIGIBLE",
        "2024-10-01T12:00:00Z, INELIGIBLE",
        "2024-10-01T12:00:00.000001Z, INELIGIBLE"
    })
    void whatIsDatedOnOrAfterTheWithdrawalIsPaidForNoMore(String date, DeclarationState after) {
        withdrawn();
        assertEquals(List.of(after), afterwards(declaration(STARTED, date, ELIGIBLE)));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void whatIsPaidStaysPaidAndWhatHasEndedStaysEnded(DeclarationState state) {
        withdrawn();
        boolean concerned = List.of(SUBMITTED, ELIGIBLE, PAYABLE).contains(state);
        assertEquals(List.of(concerned ? INELIGIBLE : state), afterwards(declaration(STARTED, WITHDRAWAL, state)));
    }

    @Test
    void theReasonSaysWhy() {
        withdrawn();
        assertEquals(
                List.of(IneligibilityReason.WITHDRAWN_PARTICIPANT, IneligibilityReason.NOT_STARTED),
                effects(declaration(STARTED, WITHDRAWAL, ELIGIBLE), declaration(RETAINED_1, BEFORE, ELIGIBLE)).stream()
                        .map(Declaration::ineligibilityReason)
                        .map(Optional::orElseThrow)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, ELIGIBLE",
        "ELIGIBLE, ELIGIBLE",
        "PAYABLE, ELIGIBLE",
        "PAID, ELIGIBLE",
        "VOIDED, INELIGIBLE",
        "INELIGIBLE, INELIGIBLE",
        "AWAITING_CLAWBACK, INELIGIBLE",
        "CLAWED_BACK, INELIGIBLE"
    })
    void whatCameBeforeIsPayableBesideAStartThatCounts(DeclarationState start, DeclarationState after) {
        withdrawn();
        assertEquals(
                List.of(start, after),
                afterwards(declaration(STARTED, BEFORE, start), declaration(RETAINED_1, BEFORE, ELIGIBLE)));
    }

    @Test
    void aStartThatIsDatedTooLateCarriesNothing() {
        withdrawn();
        assertEquals(
                List.of(INELIGIBLE, INELIGIBLE),
                afterwards(declaration(STARTED, WITHDRAWAL, ELIGIBLE), declaration(RETAINED_1, BEFORE, ELIGIBLE)));
    }

    @Test
    void aPaidStartCarriesTheRestWhateverItsDate() {
        withdrawn();
        assertEquals(
                List.of(PAID, ELIGIBLE),
                afterwards(declaration(STARTED, WITHDRAWAL, PAID), declaration(RETAINED_1, BEFORE, ELIGIBLE)));
    }

    @Test
    void anotherProvidersStartCarriesNothingAndItsDeclarationsStay() {
        withdrawn();
        Declaration theirs = SomeDeclaration.of(training, BEACON, STARTED, BEFORE, ELIGIBLE);
        assertEquals(List.of(ELIGIBLE, INELIGIBLE), afterwards(theirs, declaration(RETAINED_1, BEFORE, ELIGIBLE)));
    }

    @Test
    void deferralTakesNothing() {
        training.reported(AURORA, "deferred", WITHDRAWAL).with(AURORA, "active", "deferred", "2024-06-01", null, false);
        assertEquals(List.of(ELIGIBLE), afterwards(declaration(RETAINED_1, WITHDRAWAL, ELIGIBLE)));
    }

    @Test
    void whenTrainingGoesOnAllIsSubmittedAgain() {
        withdrawn();
        Declaration[] ineligible = effects(
                        declaration(STARTED, WITHDRAWAL, ELIGIBLE), declaration(RETAINED_1, BEFORE, PAYABLE))
                .toArray(Declaration[]::new);
        training.reported(AURORA, "active", "2024-11-01T12:00:00Z");
        assertEquals(List.of(SUBMITTED, SUBMITTED), afterwards(ineligible));
    }

    @Test
    void whatWaitedForAStartIsSubmittedAgainOnceItIsDeclared() {
        withdrawn();
        Declaration waiting = effects(declaration(RETAINED_1, BEFORE, ELIGIBLE)).get(0);
        assertEquals(INELIGIBLE, waiting.state());
        Declaration late = later(declaration(STARTED, BEFORE, ELIGIBLE));
        assertEquals(List.of(SUBMITTED, ELIGIBLE), afterwards(waiting, late));
        assertEquals(
                List.of("start-declared"),
                WithdrawalEffects.on(training.participant(), List.of(waiting, late)).stream()
                        .map(change -> change.events().get(0).cause())
                        .toList());
    }

    @Test
    void aDuplicateStaysOne() {
        training.reported(AURORA, "active", "2024-11-01T12:00:00Z");
        assertEquals(List.of(INELIGIBLE), afterwards(declaration(STARTED, BEFORE, INELIGIBLE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclarationState.class,
            names = {"SUBMITTED", "ELIGIBLE", "PAID", "VOIDED", "AWAITING_CLAWBACK"})
    void whatWasDeclaredOnceMoreSinceStandsForBoth(DeclarationState again) {
        withdrawn();
        Declaration first = effects(declaration(STARTED, WITHDRAWAL, ELIGIBLE)).get(0);
        training.reported(AURORA, "active", "2024-11-01T12:00:00Z");
        Declaration second = later(declaration(STARTED, BEFORE, again));
        assertEquals(List.of(INELIGIBLE, again), afterwards(first, second));
    }

    @Test
    void itDoesNotMatterInWhichOrderItIsLookedAtNorHowOften() {
        withdrawn();
        List<Declaration> once = effects(
                declaration(RETAINED_1, BEFORE, ELIGIBLE),
                declaration(STARTED, BEFORE, VOIDED),
                declaration(STARTED, WITHDRAWAL, SUBMITTED));
        assertEquals(once, effects(once.toArray(Declaration[]::new)));
        List<Declaration> turned = List.of(once.get(2), once.get(1), once.get(0));
        assertEquals(turned, effects(turned.toArray(Declaration[]::new)));
    }

    private void withdrawn() {
        training.with(AURORA, "changed", "2024-06-01", "2024-10-01")
                .with(AURORA, "active", "withdrawn", "2024-10-01", null, false)
                .withdrawn(AURORA, WITHDRAWAL);
    }

    private Declaration declaration(DeclarationType type, String date, DeclarationState state) {
        return SomeDeclaration.of(training, AURORA, type, date, state);
    }

    private static Declaration later(Declaration one) {
        Declared said = one.declared();
        Declared declared = new Declared(
                said.trainee(),
                said.trainers(),
                said.stage(),
                said.date(),
                said.uplifts(),
                said.evidenceHeld(),
                said.at().plusSeconds(1));
        return new Declaration(
                one.id(),
                declared,
                one.state(),
                one.statementId(),
                one.clawbackStatementId(),
                one.ineligibility(),
                one.version());
    }

    private List<DeclarationState> afterwards(Declaration... before) {
        return effects(before).stream().map(Declaration::state).toList();
    }

    private List<Declaration> effects(Declaration... before) {
        var changed = WithdrawalEffects.on(training.participant(), List.of(before)).stream()
                .collect(Collectors.toMap(change -> change.aggregate().id(), change -> change.aggregate()));
        return Arrays.stream(before)
                .map(one -> changed.getOrDefault(one.id(), one))
                .toList();
    }
}
