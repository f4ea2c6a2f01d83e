package uk.gov.education.ecf.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Collects the broker's answers for one round. What follows an unacknowledged event of the same sequence counts as
 * unpublished even if the broker has it: it is sent again after its predecessor, so that the topic ends with the newest.
 */
final class Acknowledgements {

    private static final int ACKNOWLEDGED = 1;

    private final List<PendingEvent> events;
    private final AtomicIntegerArray answers;
    private final AtomicInteger outstanding;
    private final CompletableFuture<Publication> publication = new CompletableFuture<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private volatile Throwable failure;

    Acknowledgements(List<PendingEvent> events) {
        this.events = events;
        this.answers = new AtomicIntegerArray(events.size());
        this.outstanding = new AtomicInteger(events.size());
    }

    CompletionStage<Publication> publication() {
        return publication;
    }

    /** The answer for the event at that index: null when the broker has it. */
    void answered(int index, Throwable refusal) {
        if (refusal == null) {
            answers.set(index, ACKNOWLEDGED);
        } else {
            failure = refusal;
            broken.add(events.get(index).sequence());
        }
        if (outstanding.decrementAndGet() == 0) {
            publication.complete(new Publication(published(), failure));
        }
    }

    /** The last refusal so far, null when there was none. */
    Throwable failure() {
        return failure;
    }

    /** Whether the event at that index must not be sent, because one before it in its sequence failed. */
    boolean isBlocked(int index) {
        return broken.contains(events.get(index).sequence());
    }

    /** Events from that index on were not sent. */
    void abandonedFrom(int index, Throwable cause) {
        for (int i = index; i < events.size(); i++) {
            answered(i, cause);
        }
    }

    private List<Long> published() {
        List<Long> positions = new ArrayList<>();
        Set<String> interrupted = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            PendingEvent event = events.get(i);
            if (answers.get(i) != ACKNOWLEDGED) {
                interrupted.add(event.sequence());
            } else if (!interrupted.contains(event.sequence())) {
                positions.add(event.position());
            }
        }
        return positions;
    }
}
