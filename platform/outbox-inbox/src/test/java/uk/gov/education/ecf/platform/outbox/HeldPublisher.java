package uk.gov.education.ecf.platform.outbox;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A broker whose answers the test decides: a real one cannot be told which record of a batch to refuse, or when. */
final class HeldPublisher implements Publisher {

    record Round(List<PendingEvent> events, CompletableFuture<Publication> answer) {

        List<Long> positions() {
            return events.stream().map(PendingEvent::position).toList();
        }
    }

    private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();

    Round nextRound() throws InterruptedException {
        Round round = rounds.poll(60, TimeUnit.SECONDS);
        if (round == null) {
            throw new AssertionError("nothing was sent");
        }
        return round;
    }

    @Override
    public CompletionStage<Publication> publish(List<PendingEvent> events) {
        Round round = new Round(events, new CompletableFuture<>());
        rounds.add(round);
        return round.answer();
    }

    @Override
    public void abandon() {
        // the answer may still come
    }
}
