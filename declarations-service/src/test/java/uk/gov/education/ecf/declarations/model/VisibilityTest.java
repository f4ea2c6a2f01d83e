package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Aurora declared on 12 September 2024; what does Beacon see of it? */
class VisibilityTest {

    @ParameterizedTest
    @CsvSource({"active, true", "completed, true", "changed, false", "withdrawn, false"})
    void whoTrainsNowOrTrainedToTheEndSees(String inductionStatus, boolean seen) {
        assertEquals(
                seen,
                seenByBeacon(
                        SomeTraining.ofATeacher().with(BEACON, inductionStatus, "2024-10-01", null),
                        DeclarationState.ELIGIBLE));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-11, false", "2024-09-12, true", "2024-09-13, true", ", true"})
    void whoWasLeftSeesWhatIsDatedUpToThatDay(String end, boolean seen) {
        assertEquals(
                seen, seenByBeacon(ofATeacher().with(BEACON, "leaving", "2024-06-01", end), DeclarationState.ELIGIBLE));
    }

    @ParameterizedTest
    @EnumSource(DeclarationState.class)
    void othersSeeOnlyWhatIsLiveAndTheOwnerEverything(DeclarationState state) {
        SomeTraining training = ofATeacher().with(BEACON, "active", "2024-10-01", null);
        assertEquals(state.isLive(), seenByBeacon(training, state));
        assertEquals(true, readers(training, state).contains(AURORA));
    }

    @Test
    void aRecordWithoutProviderIsNobodys() {
        assertEquals(
                Set.of(AURORA), readers(ofATeacher().with(null, "active", "2024-10-01", null), DeclarationState.PAID));
    }

    private static boolean seenByBeacon(SomeTraining training, DeclarationState state) {
        return readers(training, state).contains(BEACON);
    }

    private static Set<LeadProviderId> readers(SomeTraining training, DeclarationState state) {
        SomeTraining before = ofATeacher();
        Declared declared = aSubmissionFor(before).accepted().declared();
        Declared same = new Declared(
                new Trainee(training.participant, training.record, 2024),
                Trainers.alone(AURORA),
                declared.stage(),
                declared.date(),
                declared.uplifts(),
                null,
                declared.at());
        return Visibility.of(SomeDeclaration.of(same, state), training.participant());
    }
}
