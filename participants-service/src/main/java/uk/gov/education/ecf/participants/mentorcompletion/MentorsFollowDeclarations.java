package uk.gov.education.ecf.participants.mentorcompletion;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.MentorCompletion;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownDeclarations;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Keeps the end of mentors' funding in step with what is declared for them (rule E-56): all that stands decides, not the event. */
@Singleton
record MentorsFollowDeclarations(
        KnownDeclarations declarations, Participants participants, ParticipantWriter writer, Now clock)
        implements Follower<DeclarationEvent> {

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Void> follow(DeclarationEvent news) {
        DeclarationSnapshot declaration = news.declaration();
        boolean concerns = declaration.participantType().equals("mentor")
                && declaration.declarationType().equals(DeclarationType.COMPLETED.wireName());
        return concerns ? follow(declaration.trainingRecordId()) : OneByOne.nothing();
    }

    private Uni<Void> follow(TrainingRecordId record) {
        return participants
                .holdOwner(record)
                .flatMap(owner -> OneByOne.ifThere(owner, person -> follow(person, record)));
    }

    private Uni<Void> follow(Participant person, TrainingRecordId record) {
        Instant at = clock.instant();
        return declarations
                .findStanding(record)
                .map(standing -> MentorCompletion.of(person.record(record).orElseThrow(), standing, LondonDay.of(at)))
                .flatMap(change -> writer.write(person.with(change), at))
                .replaceWithVoid();
    }
}
