package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.NOW;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.values.Change;

/** Rule E-59. */
class InductionCompletionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 13);
    private static final Moment AT = new Moment(NOW, NOW);

    private final TrainingRecord training = ect(anEctOf(provisionOf(AURORA)));

    @Test
    void trainingGoesOnAsCompletedAndWithoutAMentor() {
        TrainingRecord mentored =
                MentorAssignment.assigned(training, ParticipantId.random(), AT).aggregate();

        Change<TrainingRecord, ParticipantEvent> change =
                InductionCompletion.judge(mentored, DAY, AT).value();

        TrainingRecord after = change.aggregate();
        assertEquals(List.of(new ParticipantEvent.InductionCompleted(training.id(), DAY)), change.events());
        assertEquals(DAY, after.terms().completion().inductionEndDate());
        assertEquals(InductionStatus.COMPLETED, after.latest().standing().induction());
        assertNull(after.latest().place().mentorId());
        assertTrue(after.latest().span().isOpen());
    }

    @Test
    void theSameDayAgainIsNoNewsAndAnotherOneCorrectsIt() {
        TrainingRecord once =
                InductionCompletion.judge(training, DAY, AT).value().aggregate();

        assertTrue(InductionCompletion.judge(once, DAY, AT).value().isNone());
        TrainingRecord corrected =
                InductionCompletion.judge(once, DAY.minusDays(1), AT).value().aggregate();
        assertEquals(DAY.minusDays(1), corrected.terms().completion().inductionEndDate());
        assertEquals(once.periods(), corrected.periods());
    }

    @Test
    void whoeverIsLeavingGoesOnLeaving() {
        Period latest = training.latest();
        TrainingRecord leaving = training.replacing(
                latest,
                Stream.of(latest.with(
                        latest.standing().with(InductionStatus.LEAVING),
                        latest.span().until(LocalDate.of(2024, 10, 1)))));

        assertEquals(
                leaving.periods(),
                InductionCompletion.judge(leaving, DAY, AT).value().aggregate().periods());
    }

    @Test
    void aDayIsNeededAndMentorsHaveNoInduction() {
        TrainingRecord mentor = alsoMentoringUnder(anEctOf(provisionOf(AURORA)), provisionOf(AURORA))
                .record(ParticipantType.MENTOR)
                .orElseThrow();

        assertEquals(
                List.of(ParticipantRefusals.COMPLETED_ON_INVALID),
                InductionCompletion.judge(training, null, AT).refusals());
        assertEquals(
                List.of(ParticipantRefusals.COMPLETED_ON_INVALID),
                InductionCompletion.judge(training, LocalDate.of(1899, 12, 31), AT)
                        .refusals());
        assertEquals(
                List.of(ParticipantRefusals.HAS_NO_INDUCTION),
                InductionCompletion.judge(mentor, DAY, AT).refusals());
    }
}
