package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.declarations.upstream.ParticipantEventsConsumer;
import uk.gov.education.ecf.declarations.writing.Standings;
import uk.gov.education.ecf.platform.inbox.Reaction;

/**
 * DfE's answer makes waiting declarations eligible, a withdrawal takes from them what it concerns, and a resumption gives it back.
 * The news is remembered in the same transaction: a submission that is judged meanwhile either comes first and is found here, or
 * already sees it. Every event of a participant is looked at, since compaction may leave only one that came after it.
 */
@Singleton
record ParticipantNewsReaction(Standings standings) implements Reaction<ParticipantEvent> {

    @Override
    public String consumer() {
        return ParticipantEventsConsumer.NAME;
    }

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Void> react(ParticipantEvent event) {
        return standings.follow(event.participant().participantId());
    }
}
