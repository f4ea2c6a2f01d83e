package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.CLAWED_BACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;
import static uk.gov.education.ecf.declarations.model.SomeDeclaration.STATEMENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawbackRequested;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.ClawedBack;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Reassigned;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Voided;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

/** Contract 4.22. */
class TakingBackTest {

    private static final StatementId OPEN = StatementId.random();

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ELIGIBLE", "PAYABLE", "INELIGIBLE"})
    void whatIsNotPaidIsVoidedAndNeedsNoOpenStatement(DeclarationState state) {
        Change<Declaration, DeclarationEvent> change =
                SomeDeclaration.in(state).takeBack(Optional.empty()).value();

        assertEquals(List.of(new Voided(change.aggregate())), change.events());
        assertEquals(VOIDED, change.aggregate().state());
        assertEquals(Optional.empty(), change.aggregate().shownStatement());
        assertEquals(Optional.empty(), change.aggregate().ineligibilityReason());
    }

    @Test
    void whatIsPaidIsAskedBackOnTheOpenStatementAndStillNamesTheOneThatPaid() {
        Change<Declaration, DeclarationEvent> change =
                SomeDeclaration.in(PAID).takeBack(Optional.of(OPEN)).value();

        assertEquals(List.of(new ClawbackRequested(change.aggregate())), change.events());
        assertEquals(AWAITING_CLAWBACK, change.aggregate().state());
        assertEquals(Optional.of(STATEMENT), change.aggregate().shownStatement());
        assertEquals(OPEN, change.aggregate().clawbackStatementId());
    }

    @Test
    void withoutAnOpenStatementNothingPaidIsAskedBack() {
        Refusal refusal =
                SomeDeclaration.in(PAID).takeBack(Optional.empty()).refusals().get(0);

        assertEquals("clawback-without-open-statement", refusal.code());
        assertEquals("Invalid action", refusal.title());
        assertTrue(refusal.detail().startsWith("Participant declaration"));
        assertTrue(refusal.detail().contains("2024"));
    }

    @ParameterizedTest
    @CsvSource({
        "VOIDED, declaration-already-voided",
        "AWAITING_CLAWBACK, declaration-already-clawed-back",
        "CLAWED_BACK, declaration-already-clawed-back"
    })
    void whatIsTakenBackAlreadyIsRefused(DeclarationState state, String code) {
        assertEquals(
                List.of(code),
                SomeDeclaration.in(state).takeBack(Optional.of(OPEN)).refusals().stream()
                        .map(Refusal::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyMoneyThatIsAskedBackIsClawedBack(DeclarationState state) {
        Declaration declaration = SomeDeclaration.in(state);

        assertEquals(state == AWAITING_CLAWBACK, !declaration.clawBackOn(OPEN).isNone());
        assertEquals(
                state == AWAITING_CLAWBACK, !declaration.reassignClawback(OPEN).isNone());
    }

    @Test
    void aMoveOfTheRefundThatWasMissedIsMadeUpFor() {
        Declaration awaiting = SomeDeclaration.in(PAID)
                .takeBack(Optional.of(STATEMENT))
                .value()
                .aggregate();
        Change<Declaration, DeclarationEvent> change = awaiting.clawBackOn(OPEN);

        assertEquals(
                List.of(Reassigned.class, ClawedBack.class),
                change.events().stream().map(Object::getClass).toList());
        assertEquals(STATEMENT, ((Reassigned) change.events().get(0)).from());
        assertEquals(CLAWED_BACK, change.aggregate().state());
        assertEquals(OPEN, change.aggregate().clawbackStatementId());
        assertTrue(awaiting.reassignClawback(STATEMENT).isNone());
    }
}
