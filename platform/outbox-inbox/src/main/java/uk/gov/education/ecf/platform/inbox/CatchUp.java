package uk.gov.education.ecf.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;
import uk.gov.education.ecf.platform.topics.TopicReader;

/** Hands every consumer of this service what its inbox lacks of the topics, whatever the broker believes it has heard. */
@ApplicationScoped
public class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private final ConsumedTopics consumed;
    private final Listeners listeners;
    private final TopicReader topics;
    private final Inbox inbox;

    CatchUp(ConsumedTopics consumed, Listeners listeners, TopicReader topics, Inbox inbox) {
        this.consumed = consumed;
        this.listeners = listeners;
        this.topics = topics;
        this.inbox = inbox;
    }

    /**
     * Reads the topics of all consumers from their start to their present end, and receives what was not received: remembered,
     * followed and reacted to as if it came now. Those who only remember come first, so that the others find everybody they hear
     * of. Events that are older than the inbox remembers are reacted to once more, which changes nothing that has moved on. Blocks
     * the caller.
     */
    public void all() {
        order().forEach(this::hear);
    }

    private List<String> order() {
        return consumed.consumers().stream()
                .sorted(Comparator.comparing(listeners::react).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void hear(String consumer) {
        LOG.infof("%s hears what it has missed", consumer);
        topics.read(
                Set.copyOf(consumed.topicsOf(consumer)),
                (records, left) -> inbox.receiveAll(consumer, records).await().indefinitely());
    }
}
