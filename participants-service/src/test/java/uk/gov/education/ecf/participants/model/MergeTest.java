package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.NOW;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.values.Change;

/** Two people who are one (rules E-41, E-43, M17, M27, M30). */
class MergeTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Provision provision = provisionOf(AURORA);
    private final Participant survivor = TestMoves.someoneAtHollybrook(provision);
    private final Participant other = TestPeople.anEctOf(provision);

    @Test
    void theSurvivorHasEverythingAndTheOtherNothing() {
        Merge merge = merge(survivor, other, NOW);
        Participant after = merge.survivor().aggregate();

        assertEquals(
                Set.of(ect(survivor).id(), ect(other).id()),
                Set.copyOf(
                        after.trainingRecords().stream().map(TrainingRecord::id).toList()));
        assertEquals(List.of(new IdChange(other.id(), survivor.id(), NOW)), after.idChanges());
        assertEquals(survivor.createdAt(), after.createdAt());
        assertEquals(List.of(), merge.retired().aggregate().trainingRecords());
        assertNull(merge.retired().aggregate().teacherReferenceNumber());
    }

    @Test
    void bothAreTold() {
        Merge merge = merge(survivor, other, NOW);

        assertEquals(
                List.of(new ParticipantEvent.Merged(other.id())),
                merge.survivor().events());
        assertEquals(
                List.of(new ParticipantEvent.Retired(survivor.id())),
                merge.retired().events());
    }

    @Test
    void aNumberIsTakenOverWhereTheSurvivorHasNone() {
        assertEquals(
                survivor.teacherReferenceNumber(),
                merge(other, survivor, NOW).survivor().aggregate().teacherReferenceNumber());
        assertEquals(
                survivor.teacherReferenceNumber(),
                merge(survivor, other, NOW).survivor().aggregate().teacherReferenceNumber());
    }

    /** Rule M30. */
    @Test
    void aSecondMergeTakesTheFirstAlongAsItWas() {
        Participant last = TestPeople.anEctOf(provision);
        Participant first = merge(survivor, other, NOW).survivor().aggregate();

        assertEquals(
                List.of(new IdChange(survivor.id(), last.id(), LATER), new IdChange(other.id(), survivor.id(), NOW)),
                merge(last, first, LATER).survivor().aggregate().idChanges());
    }

    @Test
    void whoeverWasMentoredUnderTheRetiredIdIsUnderTheOther() {
        Participant teacher = TestMoves.someoneAtHollybrook(provision);
        Participant mentored = teacher.with(
                        MentorAssignment.assigned(ect(teacher), other.id(), TestMoves.at(TestForm.TODAY)))
                .aggregate();

        Change<Participant, ParticipantEvent> followed = mentored.mentoredBy(other.id(), survivor.id());

        assertEquals(Set.of(survivor.id()), Mentoring.mentorsOf(followed.aggregate()));
        assertEquals(List.of(new ParticipantEvent.MentorAssigned(ect(teacher).id(), survivor.id())), followed.events());
        assertEquals(List.of(), teacher.mentoredBy(other.id(), survivor.id()).events());
    }

    /** Rules M17 and M27. */
    @Test
    void eachIdMeansTheRecordThatCameWithIt() {
        Participant both =
                merge(survivor, TestPeople.validated(other), NOW).survivor().aggregate();

        assertEquals(Optional.of(ect(survivor).id()), named(both, survivor.id()));
        assertEquals(Optional.of(ect(other).id()), named(both, other.id()));
        assertEquals(Optional.of(ect(survivor).id()), named(both, ParticipantId.random()));
    }

    private static Optional<TrainingRecordId> named(Participant person, ParticipantId id) {
        ActRequest request = new ActRequest(AURORA, Optional.of(id), "ecf-induction");
        return new ProviderAct(request, Optional.of(person), Set.of())
                .training()
                .map(trained -> trained.record().id());
    }

    private static Merge merge(Participant survivor, Participant other, Instant at) {
        return Merge.into(survivor, Change.none(other), at);
    }
}
