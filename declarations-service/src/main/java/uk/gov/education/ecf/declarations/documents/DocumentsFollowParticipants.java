package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.platform.inbox.Follower;

/** Who reads a declaration follows from where its participant trains and trained. */
@ApplicationScoped
class DocumentsFollowParticipants implements Follower<ParticipantEvent> {

    private final DeclarationDocuments documents;

    DocumentsFollowParticipants(DeclarationDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Void> follow(ParticipantEvent news) {
        return documents.writeAllOf(news.participant().participantId());
    }
}
