package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.contracts.Event;

/** What an act does when it hears an event: in the transaction that remembers it, after it was remembered. */
public interface UpstreamReaction {

    /** Does nothing for an event that is no concern of the act. */
    Uni<Void> react(Event event);
}
