package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Rules M17 and M27: whom an id means after two turned out to be one person's. */
class NamedTrainingTest {

    private final SomeTraining kept = ofATeacher();
    private final SomeTraining former = ofATeacher();
    private final Participant both = former.mergedInto(kept);

    @Test
    void theIdInUseMeansTheRecordThatWasRegisteredUnderIt() {
        assertEquals(kept.record, declaredFor(both, kept.participant));
    }

    @Test
    void aRetiredIdMeansTheRecordThatWasRegisteredUnderIt() {
        assertEquals(former.record, declaredFor(both, former.participant));
    }

    @Test
    void aRetiredIdWithoutRecordMeansTheSurvivors() {
        assertEquals(kept.record, declaredFor(kept.participant(), ParticipantId.random()));
    }

    @Test
    void theDeclarationNamesTheSurvivor() {
        assertEquals(
                kept.participant,
                aSubmission().about(both).named(former.participant).accepted().participantId());
    }

    @Test
    void whatAnotherProviderTrainsIsNotMeant() {
        Participant person =
                ofATeacher().with(BEACON, "active", "2024-06-01", null).mergedInto(kept);
        assertEquals(kept.record, declaredFor(person, former.participant));
    }

    @Test
    void whatTheSchoolRemovedIsNotMeant() {
        SomeTraining removed = ofATeacher().withdrawnBySchool();
        assertEquals(kept.record, declaredFor(removed.mergedInto(kept), removed.participant));
    }

    /** Rule H-6: requests travel, so what was reported last need not be dated last. */
    @Test
    void whatWasReportedLastCountsWhateverItsDate() {
        SomeTraining resumed = ofATeacher()
                .withdrawn(AURORA, "2031-01-10T12:00:00Z")
                .reported(AURORA, "active", "2024-07-01T12:00:00Z");
        SomeTraining withdrawn = ofATeacher()
                .with(AURORA, "active", "withdrawn", "2024-06-01", null, false)
                .reported(AURORA, "active", "2031-01-10T12:00:00Z")
                .withdrawn(AURORA, "2024-07-01T12:00:00Z");
        assertEquals(List.of(), SomeSubmission.aSubmissionFor(resumed).refusals());
        assertEquals(
                List.of("participant-withdrawn"),
                SomeSubmission.aSubmissionFor(withdrawn).refusals());
    }

    private static TrainingRecordId declaredFor(Participant person, ParticipantId named) {
        return aSubmission()
                .about(person)
                .named(named)
                .accepted()
                .declared()
                .trainee()
                .trainingRecordId();
    }
}
