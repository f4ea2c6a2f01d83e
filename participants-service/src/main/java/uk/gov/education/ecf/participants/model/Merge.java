package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Two people turn out to be one (rules E-41, E-43).
 *
 * @param survivor with everything that was known of either; two records of one kind stay two (rule M27)
 * @param retired  with nothing left
 */
public record Merge(Change<Participant, ParticipantEvent> survivor, Change<Participant, ParticipantEvent> retired) {

    /** @param other with what happened to them on the way here */
    public static Merge into(Participant survivor, Change<Participant, ParticipantEvent> other, Instant now) {
        Participant loser = other.aggregate();
        List<ParticipantEvent> events = Stream.concat(
                        other.events().stream(), Stream.of(new ParticipantEvent.Merged(loser.id())))
                .toList();
        return new Merge(
                new Change<>(joined(survivor, loser, now), events),
                Change.of(loser.without(), new ParticipantEvent.Retired(survivor.id())));
    }

    private static Participant joined(Participant survivor, Participant loser, Instant now) {
        TeacherReferenceNumber number = survivor.teacherReferenceNumber() != null
                ? survivor.teacherReferenceNumber()
                : loser.teacherReferenceNumber();
        return new Participant(
                        survivor.id(),
                        survivor.fullName(),
                        survivor.dateOfBirth(),
                        number,
                        Stream.of(survivor, loser)
                                .flatMap(person -> person.trainingRecords().stream())
                                .sorted(Comparator.comparing(
                                        record -> record.origin().createdAt()))
                                .toList(),
                        idChanges(survivor, loser, now),
                        survivor.createdAt())
                .mentoredBy(loser.id(), survivor.id())
                .aggregate();
    }

    /** The newest first; what was changed into the retired id stays as it was told (rule M30). */
    private static List<IdChange> idChanges(Participant survivor, Participant loser, Instant now) {
        Stream<IdChange> earlier = Stream.of(survivor, loser)
                .flatMap(person -> person.idChanges().stream())
                .sorted(Comparator.comparing(IdChange::changedAt).reversed());
        return Stream.concat(Stream.of(new IdChange(loser.id(), survivor.id(), now)), earlier)
                .toList();
    }

    /** The id that is no longer in use. */
    public ParticipantId retiredId() {
        return retired.aggregate().id();
    }

    public ParticipantId survivorId() {
        return survivor.aggregate().id();
    }
}
