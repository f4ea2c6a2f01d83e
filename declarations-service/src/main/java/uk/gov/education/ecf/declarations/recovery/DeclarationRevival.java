package uk.gov.education.ecf.declarations.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.declarations.downstream.Retold;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.recovery.Revival;

/** The snapshot holds the whole declaration. Of a participant who is not known yet the documents come with the news of them. */
@Singleton
record DeclarationRevival(KnownParticipants participants, DeclarationWriter writer)
        implements Revival<DeclarationEvent> {

    @Override
    public Class<DeclarationEvent> of() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, DeclarationEvent told) {
        return participants
                .holdAlone(told.declaration().participantId())
                .flatMap(participant -> writer.revive(Retold.of(told), eventId, participant, told.occurredAt()));
    }
}
