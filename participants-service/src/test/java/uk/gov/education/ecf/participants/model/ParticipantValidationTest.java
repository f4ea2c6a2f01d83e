package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.answer;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.values.Change;

class ParticipantValidationTest {

    private final Participant person = anEctOf(null);

    @Test
    void fundingFollowsTheStatus() {
        assertEquals(true, fundingAfter(EligibilityStatus.ELIGIBLE, EligibilityReason.NONE));
        assertEquals(false, fundingAfter(EligibilityStatus.INELIGIBLE, EligibilityReason.PREVIOUS_INDUCTION));
        assertNull(fundingAfter(EligibilityStatus.MANUAL_CHECK, EligibilityReason.NO_QTS));
        assertNull(ect(person).eligibleForFunding());
    }

    @Test
    void theRegistersNumberCountsNotTheSchools() {
        assertNull(person.teacherReferenceNumber());
        assertEquals(
                "7654321", after(answer("7654321")).teacherReferenceNumber().digits());
    }

    @Test
    void anAnswerWithoutANumberConfirmsTheOneThatTheSchoolEntered() {
        assertEquals("3204417", after(answer(null)).teacherReferenceNumber().digits());
        assertNull(after(new Validation(EligibilityStatus.MANUAL_CHECK, EligibilityReason.DIFFERENT_TRN, null, null))
                .teacherReferenceNumber());
        assertEquals(
                "7654321",
                after(answer("7654321"))
                        .validated(ect(person).id(), answer(null))
                        .aggregate()
                        .teacherReferenceNumber()
                        .digits());
    }

    @Test
    void anotherNumberIsKeptApartAndWaitsForACheck() {
        Participant known = after(answer("3204417"));
        Participant later = known.validated(ect(known).id(), answer("7654321")).aggregate();

        assertEquals("3204417", later.teacherReferenceNumber().digits());
        assertEquals(EligibilityStatus.MANUAL_CHECK, ect(later).validation().status());
        assertEquals(EligibilityReason.DIFFERENT_TRN, ect(later).validation().reason());
        assertEquals("7654321", ect(later).validation().answeredNumber().digits());
    }

    @Test
    void aNumberThatTheRegisterCallsDifferentIsNotLearnt() {
        Participant later = after(new Validation(
                EligibilityStatus.MANUAL_CHECK,
                EligibilityReason.DIFFERENT_TRN,
                new TeacherReferenceNumber("7654321"),
                null));

        assertNull(later.teacherReferenceNumber());
        assertEquals("7654321", ect(later).validation().answeredNumber().digits());
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        for (Validation answer : List.of(answer("3204417"), answer(null), answer("7654321"))) {
            Participant once =
                    after(answer("3204417")).validated(ect(person).id(), answer).aggregate();

            assertEquals(Change.none(once), once.validated(ect(person).id(), answer));
        }
    }

    @Test
    void anAnswerIsForOneRecordOnly() {
        Participant both = alsoMentoringUnder(person, null);

        Participant later = both.validated(ect(both).id(), answer("3204417")).aggregate();

        assertEquals(
                List.of(true, false),
                later.trainingRecords().stream()
                        .map(TrainingRecord::isValidated)
                        .toList());
    }

    private Participant after(Validation answer) {
        return person.validated(ect(person).id(), answer).aggregate();
    }

    private Boolean fundingAfter(EligibilityStatus status, EligibilityReason reason) {
        return ect(after(new Validation(status, reason, null, null))).eligibleForFunding();
    }
}
