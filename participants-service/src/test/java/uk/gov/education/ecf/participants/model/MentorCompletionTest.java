package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.MentorIneligibility.COMPLETED_DECLARATION_RECEIVED;
import static uk.gov.education.ecf.participants.model.MentorIneligibility.COMPLETED_DURING_EARLY_ROLL_OUT;
import static uk.gov.education.ecf.participants.model.MentorIneligibility.STARTED_NOT_COMPLETED;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;

/** Rule E-56. */
class MentorCompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 16);

    private final Participant person = alsoMentoringUnder(anEctOf(provisionOf(AURORA)), provisionOf(AURORA));
    private final TrainingRecord mentor = person.record(ParticipantType.MENTOR).orElseThrow();

    /** In summer London is an hour ahead: what was declared for 23:30 UTC is of the next day. */
    @Test
    void fundingEndsOnTheDayOfTheLatestCompletionInLondon() {
        TrainingRecord after = after(
                mentor,
                completed("2024-05-03T12:00:00Z"),
                completed("2024-06-03T23:30:00Z"),
                completed("2024-02-03T12:00:00Z"));

        assertEquals(
                ending(LocalDate.of(2024, 6, 4), COMPLETED_DECLARATION_RECEIVED),
                after.terms().completion());
        assertEquals(
                List.of(new ParticipantEvent.MentorFundingChanged(mentor.id(), LocalDate.of(2024, 6, 4))),
                MentorCompletion.of(mentor, List.of(completed("2024-06-03T23:30:00Z")), TODAY)
                        .events());
    }

    @Test
    void itGoesOnWhenTheLastCompletionIsVoidedAndOtherDeclarationsDoNotEndIt() {
        TrainingRecord ended = after(mentor, completed("2024-05-03T12:00:00Z"));

        assertEquals(
                ending(null, null),
                after(ended, declared(DeclarationType.STARTED)).terms().completion());
        assertTrue(MentorCompletion.of(mentor, List.of(declared(DeclarationType.RETAINED_4)), TODAY)
                .isNone());
    }

    @Test
    void inTheEarlyRollOutItEndedInApril2021() {
        TrainingRecord early = mentor.validated(new Validation(
                        EligibilityStatus.INELIGIBLE, EligibilityReason.PREVIOUS_PARTICIPATION, null, null))
                .aggregate();

        assertEquals(
                ending(LocalDate.of(2021, 4, 19), COMPLETED_DURING_EARLY_ROLL_OUT),
                after(early, completed("2024-05-03T12:00:00Z")).terms().completion());
    }

    @Test
    void whoStartedAndDidNotCompleteStaysSoFromTheLastOfJuly2024() {
        TrainingRecord marked =
                mentor.with(mentor.terms().ending(ending(LocalDate.of(2024, 7, 31), STARTED_NOT_COMPLETED)));
        List<MadeDeclaration> standing = List.of(completed("2024-05-03T12:00:00Z"));

        assertTrue(
                MentorCompletion.of(marked, standing, LocalDate.of(2024, 7, 31)).isNone());
        assertEquals(
                COMPLETED_DECLARATION_RECEIVED,
                MentorCompletion.of(marked, standing, LocalDate.of(2024, 7, 30))
                        .aggregate()
                        .terms()
                        .completion()
                        .mentorIneligibleForFundingReason());
    }

    @Test
    void teachersHaveNoSuchEnd() {
        assertTrue(MentorCompletion.of(ect(person), List.of(completed("2024-05-03T12:00:00Z")), TODAY)
                .isNone());
    }

    private static TrainingRecord after(TrainingRecord record, MadeDeclaration... standing) {
        return MentorCompletion.of(record, List.of(standing), TODAY).aggregate();
    }

    private static Completion ending(LocalDate day, MentorIneligibility reason) {
        return new Completion(null, day, reason);
    }

    private static MadeDeclaration completed(String at) {
        return new MadeDeclaration(
                DeclarationId.random(), AURORA, DeclarationType.COMPLETED, Instant.parse(at), 2024, true);
    }

    private static MadeDeclaration declared(DeclarationType type) {
        return new MadeDeclaration(
                DeclarationId.random(), AURORA, type, Instant.parse("2024-05-03T12:00:00Z"), 2024, true);
    }
}
