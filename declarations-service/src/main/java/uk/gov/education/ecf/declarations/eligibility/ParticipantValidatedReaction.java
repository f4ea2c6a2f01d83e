package uk.gov.education.ecf.declarations.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.upstream.DeclarationsUpstream;
import uk.gov.education.ecf.platform.inbox.Inbox;

/**
 * DfE's answer makes waiting declarations eligible. The answer is remembered in the same transaction: a submission that is
 * judged meanwhile either comes first and is found waiting here, or already sees the answer. Every event of a participant is
 * looked at, since compaction may leave only one that came after the answer.
 */
@ApplicationScoped
class ParticipantValidatedReaction {

    private static final String CONSUMER = "declarations.eligibility-of-participants";

    private final Inbox inbox;
    private final DeclarationsUpstream upstream;
    private final LateEligibility eligibility;

    ParticipantValidatedReaction(Inbox inbox, DeclarationsUpstream upstream, LateEligibility eligibility) {
        this.inbox = inbox;
        this.upstream = upstream;
        this.eligibility = eligibility;
    }

    @Incoming("declarations-eligibility-of-participants")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, received -> react(received.event()));
    }

    private Uni<Void> react(Event event) {
        return upstream.remember(event).chain(() -> eligibility.grant(ParticipantId.of(event.key())));
    }
}
