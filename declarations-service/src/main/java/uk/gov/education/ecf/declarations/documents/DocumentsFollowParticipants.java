package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.platform.inbox.Follower;

/** Who reads a declaration follows from where its participant trains and trained. */
@Singleton
record DocumentsFollowParticipants(DeclarationDocuments documents) implements Follower<ParticipantEvent> {

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Void> follow(ParticipantEvent news) {
        return documents.writeAllOf(news.participant().participantId());
    }
}
