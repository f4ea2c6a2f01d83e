package uk.gov.education.ecf.partnerships.upstream;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.contracts.Event;

/** What an act does when it hears an event, in the transaction that remembers having heard it. */
public interface UpstreamReaction {

    /** Does nothing for an event that is no concern of the act, or that it has heard before. */
    Uni<Void> react(Event event);
}
