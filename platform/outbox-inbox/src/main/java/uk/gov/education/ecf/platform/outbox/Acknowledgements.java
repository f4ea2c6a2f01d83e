package uk.gov.education.ecf.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Collects the broker's answers for one round. What follows an unacknowledged event of the same sequence counts as
 * unpublished even if the broker has it: it is sent again after its predecessor, so that the topic ends with the newest. What the
 * broker will never take holds up nothing.
 */
final class Acknowledgements {

    private static final int ACKNOWLEDGED = 1;
    private static final int REJECTED = 2;

    private final List<PendingEvent> events;
    private final AtomicIntegerArray answers;
    private final AtomicInteger outstanding;
    private final CompletableFuture<Publication> publication = new CompletableFuture<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> resting = ConcurrentHashMap.newKeySet();
    private final Queue<Rejected> rejected = new ConcurrentLinkedQueue<>();
    private volatile Throwable failure;
    private volatile Throwable suspicion;

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
            decided();
        } else {
            NeverTaken.cause(refusal, events.size() == 1)
                    .ifPresentOrElse(cause -> rejected(index, cause, refusal), () -> unpublished(index, refusal));
        }
    }

    /** The event at that index was not sent, or not taken now. */
    void unpublished(int index, Throwable why) {
        failure = why;
        broken.add(events.get(index).sequence());
        if (NeverTaken.isOneOfSeveral(why)) {
            suspicion = why;
        }
        if (NeverTaken.isForAnOperator(why)) {
            resting.add(events.get(index).topic());
        }
        decided();
    }

    /** Why the last of those that have to be sent again must be, null when there is none so far. */
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
            unpublished(i, cause);
        }
    }

    private void rejected(int index, String cause, Throwable refusal) {
        answers.set(index, REJECTED);
        rejected.add(Rejected.of(events.get(index), cause, refusal));
        decided();
    }

    private void decided() {
        if (outstanding.decrementAndGet() == 0) {
            publication.complete(new Publication(published(), List.copyOf(rejected), Set.copyOf(resting), why()));
        }
    }

    /** What went with a bad record is told something else than the bad one, and would hide it. */
    private Throwable why() {
        return suspicion == null ? failure : suspicion;
    }

    private List<Long> published() {
        List<Long> positions = new ArrayList<>();
        Set<String> interrupted = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            PendingEvent event = events.get(i);
            if (answers.get(i) == ACKNOWLEDGED && !interrupted.contains(event.sequence())) {
                positions.add(event.position());
            } else if (answers.get(i) != REJECTED) {
                interrupted.add(event.sequence());
            }
        }
        return positions;
    }
}
