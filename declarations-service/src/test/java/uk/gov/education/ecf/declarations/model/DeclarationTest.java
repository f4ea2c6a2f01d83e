package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.CLAWED_BACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
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
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecamePayable;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Paid;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reassigned;
import uk.gov.education.ecf.platform.values.Change;

class DeclarationTest {

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyASubmittedOneBecomesEligible(DeclarationState state) {
        assertEquals(
                state == SUBMITTED,
                !SomeDeclaration.in(state).becomeEligible(STATEMENT).isNone());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAnEligibleOneBecomesPayable(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE, !SomeDeclaration.in(state).becomePayable().isNone());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAPayableOneIsPaid(DeclarationState state) {
        assertEquals(state == PAYABLE, !SomeDeclaration.in(state).pay().isNone());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void theCutOffOfItsStatementConcernsOnlyAnEligibleOne(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE ? List.of(BecamePayable.class) : List.of(),
                kinds(SomeDeclaration.in(state).becomePayableOn(STATEMENT).events()));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void thePaymentOfAStatementTakesAnEligibleOneThroughEveryStep(DeclarationState state) {
        Map<DeclarationState, List<?>> steps = Map.of(
                ELIGIBLE, List.of(Reassigned.class, BecamePayable.class, Paid.class),
                PAYABLE, List.of(Paid.class));
        List<DeclarationEvent> events =
                SomeDeclaration.in(state).payOn(StatementId.random()).events();
        assertEquals(steps.getOrDefault(state, List.of()), kinds(events));
        assertEquals(
                LongStream.rangeClosed(4, 3 + events.size()).boxed().toList(),
                events.stream().map(event -> event.declaration().version()).toList());
    }

    @Test
    void aMoveThatWasMissedIsMadeUpForAtTheCutOff() {
        StatementId next = StatementId.random();
        List<DeclarationEvent> events =
                SomeDeclaration.in(ELIGIBLE).becomePayableOn(next).events();
        assertEquals(List.of(Reassigned.class, BecamePayable.class), kinds(events));
        assertEquals(STATEMENT, ((Reassigned) events.get(0)).from());
        assertEquals(Optional.of(next), events.get(1).declaration().shownStatement());
    }

    @Test
    void moneyIsDueOnAStatement() {
        assertThrows(
                NullPointerException.class, () -> SomeDeclaration.in(ELIGIBLE).becomePayableOn(null));
        assertThrows(
                NullPointerException.class, () -> SomeDeclaration.in(ELIGIBLE).payOn(null));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyAnEligibleOneChangesItsStatement(DeclarationState state) {
        assertEquals(
                state == ELIGIBLE,
                !SomeDeclaration.in(state).reassign(StatementId.random()).isNone());
    }

    @Test
    void aNewStatementIsNamedAndTheOldOneRemembered() {
        StatementId next = StatementId.random();
        Change<Declaration, DeclarationEvent> change =
                SomeDeclaration.in(ELIGIBLE).reassign(next);
        assertEquals(List.of(new Reassigned(STATEMENT, change.aggregate())), change.events());
        assertEquals(Optional.of(next), change.aggregate().shownStatement());
        assertEquals(4, change.aggregate().version());
    }

    @Test
    void theSameStatementIsNoNews() {
        assertTrue(SomeDeclaration.in(ELIGIBLE).reassign(STATEMENT).isNone());
    }

    @Test
    void aLineItemThatWaitsForAStatementLeavesNone() {
        Declaration held = SomeDeclaration.in(ELIGIBLE).reassign(null).aggregate();
        assertEquals(Optional.empty(), held.shownStatement());
        assertEquals(
                Optional.of(STATEMENT), held.reassign(STATEMENT).aggregate().shownStatement());
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

    private static List<?> kinds(List<DeclarationEvent> events) {
        return events.stream().map(Object::getClass).toList();
    }
}
