package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule H-41. */
class AwaitedTest {

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void onlyWhatIsSubmittedWaits(DeclarationState state) {
        boolean waits = state == DeclarationState.SUBMITTED;

        assertEquals(
                Optional.of(Awaited.FUNDING_ELIGIBILITY).filter(any -> waits),
                awaited(SomeTraining.ofATeacher().notFundable(), state));
        assertEquals(
                Optional.of(Awaited.OPEN_STATEMENT).filter(any -> waits), awaited(SomeTraining.ofATeacher(), state));
    }

    private static Optional<Awaited> awaited(SomeTraining training, DeclarationState state) {
        return Awaited.by(
                SomeDeclaration.of(training, AURORA, STARTED, "2024-09-12T09:30:00Z", state), training.participant());
    }
}
