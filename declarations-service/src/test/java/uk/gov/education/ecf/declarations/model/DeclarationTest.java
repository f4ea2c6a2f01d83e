package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.CLAWED_BACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
import static uk.gov.education.ecf.declarations.model.SomeDeclaration.NOW;
import static uk.gov.education.ecf.declarations.model.SomeDeclaration.STATEMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Kind;

class DeclarationTest {

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyASubmittedOneBecomesEligible(DeclarationState state) {
        assertEquals(
                state == SUBMITTED,
                SomeDeclaration.in(state).becomeEligible(STATEMENT, NOW).isPresent());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAnEligibleOneBecomesPayable(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE, SomeDeclaration.in(state).becomePayable(NOW).isPresent());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAPayableOneIsPaid(DeclarationState state) {
        assertEquals(state == PAYABLE, SomeDeclaration.in(state).pay(NOW).isPresent());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void theCutOffOfItsStatementConcernsOnlyAnEligibleOne(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE ? List.of(Kind.BECAME_PAYABLE) : List.of(),
                kinds(SomeDeclaration.in(state).becomePayableOn(STATEMENT, NOW)));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void thePaymentOfAStatementTakesAnEligibleOneThroughEveryStep(DeclarationState state) {
        Map<DeclarationState, List<Kind>> steps = Map.of(
                ELIGIBLE, List.of(Kind.REASSIGNED, Kind.BECAME_PAYABLE, Kind.PAID),
                PAYABLE, List.of(Kind.PAID));
        List<DeclarationEvent> events = SomeDeclaration.in(state).payOn(StatementId.random(), NOW);
        assertEquals(steps.getOrDefault(state, List.of()), kinds(events));
        assertEquals(
                LongStream.rangeClosed(4, 3 + events.size()).boxed().toList(),
                events.stream().map(event -> event.declaration().version()).toList());
    }

    @Test
    void aMoveThatWasMissedIsMadeUpForAtTheCutOff() {
        StatementId next = StatementId.random();
        List<DeclarationEvent> events = SomeDeclaration.in(ELIGIBLE).becomePayableOn(next, NOW);
        assertEquals(List.of(Kind.REASSIGNED, Kind.BECAME_PAYABLE), kinds(events));
        assertEquals(STATEMENT, events.get(0).fromStatement());
        assertEquals(Optional.of(next), events.get(1).declaration().shownStatement());
    }

    @Test
    void moneyIsDueOnAStatement() {
        assertThrows(
                NullPointerException.class, () -> SomeDeclaration.in(ELIGIBLE).becomePayableOn(null, NOW));
        assertThrows(
                NullPointerException.class, () -> SomeDeclaration.in(ELIGIBLE).payOn(null, NOW));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAnEligibleOneChangesItsStatement(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE,
                SomeDeclaration.in(state).reassign(StatementId.random(), NOW).isPresent());
    }

    @Test
    void aNewStatementIsNamedAndTheOldOneRemembered() {
        StatementId next = StatementId.random();
        DeclarationEvent event =
                SomeDeclaration.in(ELIGIBLE).reassign(next, NOW).orElseThrow();
        assertEquals(Kind.REASSIGNED, event.kind());
        assertEquals(STATEMENT, event.fromStatement());
        assertEquals(Optional.of(next), event.declaration().shownStatement());
        assertEquals(4, event.declaration().version());
    }

    @Test
    void theSameStatementIsNoNews() {
        assertEquals(Optional.empty(), SomeDeclaration.in(ELIGIBLE).reassign(STATEMENT, NOW));
    }

    @Test
    void aLineItemThatWaitsForAStatementLeavesNone() {
        DeclarationEvent held = SomeDeclaration.in(ELIGIBLE).reassign(null, NOW).orElseThrow();
        assertEquals(Optional.empty(), held.declaration().shownStatement());
        assertEquals(
                Optional.of(STATEMENT),
                held.declaration()
                        .reassign(STATEMENT, NOW)
                        .orElseThrow()
                        .declaration()
                        .shownStatement());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void theStatementIsShownWhereMoneyIsDueOrWent(DeclarationState state) {
        assertEquals(
                Set.of(ELIGIBLE, PAYABLE, PAID, AWAITING_CLAWBACK, CLAWED_BACK).contains(state),
                SomeDeclaration.in(state).shownStatement().isPresent());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void upliftIsPaidWithTheDeclaration(DeclarationState state) {
        assertEquals(
                Set.of(PAID, AWAITING_CLAWBACK, CLAWED_BACK).contains(state),
                SomeDeclaration.in(state).isUpliftPaid());
    }

    @ParameterizedTest
    @CsvSource({
        "ECF_INDUCTION, STARTED, true, true",
        "ECF_INDUCTION, STARTED, false, false",
        "ECF_INDUCTION, RETAINED_1, true, false",
        "ECF_MENTOR, STARTED, true, false"
    })
    void upliftIsForTeachersWhoStart(CourseIdentifier course, DeclarationType type, boolean flag, boolean paid) {
        assertEquals(
                paid,
                SomeDeclaration.of(SomeDeclaration.declared(course, type, flag), PAID)
                        .isUpliftPaid());
    }

    private static List<Kind> kinds(List<DeclarationEvent> events) {
        return events.stream().map(DeclarationEvent::kind).toList();
    }
}
