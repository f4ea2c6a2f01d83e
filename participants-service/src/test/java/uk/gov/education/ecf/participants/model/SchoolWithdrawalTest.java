package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
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
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.values.Change;

/** Rules E-34 and M22. */
class SchoolWithdrawalTest {

    private static final Moment AT = new Moment(NOW, NOW);

    private final Participant person = anEctOf(provisionOf(AURORA));

    @Test
    void thePersonReadsWithdrawnWithoutAnEndOrAMentorAndTheProvidersWordStays() {
        TrainingRecord mentored = MentorAssignment.assigned(ect(person), ParticipantId.random(), AT)
                .aggregate();
        TrainingRecord leaving = mentored.replacing(
                mentored.latest(),
                Stream.of(mentored.latest()
                        .with(
                                new Standing(TrainingStatus.DEFERRED, InductionStatus.LEAVING),
                                mentored.latest().span().until(LocalDate.of(2024, 12, 1)))));

        Change<TrainingRecord, ParticipantEvent> change =
                SchoolWithdrawal.judge(leaving, List.of(), AT).value();

        Period latest = change.aggregate().latest();
        assertEquals(new Standing(TrainingStatus.DEFERRED, InductionStatus.WITHDRAWN), latest.standing());
        assertTrue(latest.span().isOpen());
        assertNull(latest.place().mentorId());
        assertTrue(change.aggregate().withdrawnBySchool());
        assertEquals(List.of(new ParticipantEvent.WithdrawnBySchool(leaving.id(), HOLLYBROOK.id())), change.events());
    }

    @Test
    void onceMoreIsNoNews() {
        TrainingRecord removed =
                SchoolWithdrawal.judge(ect(person), List.of(), AT).value().aggregate();

        assertTrue(SchoolWithdrawal.judge(removed, List.of(), AT).value().isNone());
    }

    @Test
    void aDeclarationThatStandsIsInTheWay() {
        MadeDeclaration standing =
                new MadeDeclaration(DeclarationId.random(), AURORA, DeclarationType.STARTED, NOW, 2024, false);

        assertEquals(
                List.of(ParticipantRefusals.DECLARATIONS_STAND),
                SchoolWithdrawal.judge(ect(person), List.of(standing), AT).refusals());
    }

    @Test
    void whoeverIsRemovedAsAMentorMentorsNobody() {
        Participant both = alsoMentoringUnder(person, provisionOf(AURORA));
        TrainingRecord mentoring = both.record(ParticipantType.MENTOR).orElseThrow();

        assertFalse(SchoolWithdrawal.endsMentoring(removed(both, ect(both))));
        assertTrue(SchoolWithdrawal.endsMentoring(removed(both, mentoring)));
        assertFalse(SchoolWithdrawal.endsMentoring(removed(person, ect(person))));
    }

    @Test
    void aTeacherLosesThatMentorOnly() {
        ParticipantId mentor = ParticipantId.random();
        Participant teacher =
                person.with(MentorAssignment.assigned(ect(person), mentor, AT)).aggregate();

        assertTrue(SchoolWithdrawal.leaving(teacher, ParticipantId.random(), AT).isNone());
        assertNull(ect(SchoolWithdrawal.leaving(teacher, mentor, AT).aggregate())
                .latest()
                .place()
                .mentorId());
    }

    private static Participant removed(Participant person, TrainingRecord record) {
        return person.with(SchoolWithdrawal.judge(record, List.of(), AT).value())
                .aggregate();
    }
}
