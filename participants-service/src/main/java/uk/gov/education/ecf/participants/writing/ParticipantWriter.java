package uk.gov.education.ecf.participants.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.participants.documents.ParticipantDocuments;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.Merge;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.store.Mailboxes;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Keeps what an act made of a participant, shows it and announces it, in the caller's transaction. */
@Singleton
public record ParticipantWriter(
        Participants participants, Mailboxes mailboxes, ParticipantDocuments documents, Outbox outbox) {

    /** Someone new who is reached at that address; fails on the primary key when the id is somebody's already. */
    public Uni<Judged<Participant>> add(Change<Participant, ParticipantEvent> change, EmailAddress email, Instant at) {
        return participants.add(change.aggregate(), at).flatMap(version -> claim(change, email, version, at));
    }

    /** Someone who was held and is reached at that address from now on, unless it is somebody else's. */
    public Uni<Judged<Participant>> write(
            Change<Participant, ParticipantEvent> change, EmailAddress email, Instant at) {
        return change.isNone()
                ? OneByOne.given(Judged.accepted(change.aggregate()))
                : participants.save(change.aggregate(), at).flatMap(version -> claim(change, email, version, at));
    }

    /** Someone who was held; does nothing when nothing happened. */
    public Uni<Participant> write(Change<Participant, ParticipantEvent> change, Instant at) {
        return change.isNone()
                ? OneByOne.given(change.aggregate())
                : participants.save(change.aggregate(), at).flatMap(version -> tell(change, version, at));
    }

    /** Two people who were held, of whom one goes on; answers that one. */
    Uni<Participant> write(Merge merge, Instant at) {
        return participants
                .retire(merge.retiredId(), merge.survivorId(), at)
                .flatMap(version -> tell(merge.retired(), version, at))
                .chain(() -> participants.save(merge.survivor().aggregate(), at))
                .flatMap(version -> tell(merge.survivor(), version, at));
    }

    /** People who were held, as on that day, which is all that has changed: in one statement a table. */
    public Uni<Void> showAll(List<Participant> people, LocalDate day, Instant at) {
        return people.isEmpty()
                ? OneByOne.nothing()
                : participants.touchAll(people, at).flatMap(versions -> documents
                        .showAll(people, day)
                        .chain(() -> outbox.appendAll(people.stream()
                                .map(person -> Announcements.of(
                                        new ParticipantEvent.StatusChanged(day), person, versions.get(person.id()), at))
                                .toList())));
    }

    private Uni<Judged<Participant>> claim(
            Change<Participant, ParticipantEvent> change, EmailAddress email, long version, Instant at) {
        return mailboxes
                .claim(email, change.aggregate().id())
                .flatMap(claimed -> OneByOne.ifAccepted(
                        claimed, mine -> tell(change, version, at).map(Judged::accepted)));
    }

    private Uni<Participant> tell(Change<Participant, ParticipantEvent> change, long version, Instant at) {
        Participant after = change.aggregate();
        return documents
                .write(after, LondonDay.of(at))
                .chain(() -> outbox.appendAll(change.events().stream()
                        .map(event -> Announcements.of(event, after, version, at))
                        .toList()))
                .replaceWith(after);
    }
}
