package uk.gov.education.ecf.declarations.merging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.declarations.model.Merging;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.DeclarationAttempts;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.declarations.writing.DeclarationWriter;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * What was declared under a retired id is the survivor's from the moment on in which that is known, so that no submission meets only
 * half of a person's declarations (rules M15 and H-40).
 */
@Singleton
record DeclarationsFollowMerges(
        KnownParticipants participants,
        Declarations declarations,
        DeclarationAttempts attempts,
        DeclarationWriter writer,
        Now now)
        implements Follower<ParticipantEvent> {

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Void> follow(ParticipantEvent news) {
        List<ParticipantId> former = news.participant().formerIds();
        return former.isEmpty()
                ? OneByOne.nothing()
                : participants
                        .holdAlone(news.participant().participantId())
                        .flatMap(found -> OneByOne.ifThere(found, survivor -> move(former, survivor)));
    }

    private Uni<Void> move(List<ParticipantId> former, Participant survivor) {
        return declarations
                .holdAllOf(survivor.id())
                .map(all -> Merging.of(survivor.id(), all))
                .flatMap(changes -> writer.writeAll(changes, survivor, now.instant()))
                .chain(() -> OneByOne.each(former, retired -> attempts.move(retired, survivor.id())));
    }
}
