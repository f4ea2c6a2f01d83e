package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * What must agree with the things that are remembered, whoever brings news of them: a consumer or a rebuild. A replica that did
 * not know some event has missed what that event changes, and only a rebuild makes up for it.
 */
public interface Follower<E extends Event> extends Listener<E> {

    /**
     * Follows the news in the transaction that remembered it. The same news may come several times, from every consumer that hears
     * it and from rebuilds, so it does nothing where all agrees; what is remembered decides, rather than the event.
     */
    Uni<Void> follow(E news);

    /** As {@link #follow} for news of as many aggregates; one by one unless a follower can do better. */
    default Uni<Void> followAll(List<E> news) {
        return OneByOne.each(news, this::follow);
    }
}
