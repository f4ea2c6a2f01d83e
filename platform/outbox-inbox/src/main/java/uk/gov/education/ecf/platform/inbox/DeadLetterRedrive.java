package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Applies dead letters after all, as if they had come just now: each once, whoever asks for it and how often. */
@ApplicationScoped
class DeadLetterRedrive {

    private final Transactions transactions;
    private final Attempts attempts;
    private final KeptDeadLetters kept;
    private final ProcessedEvents processed;
    private final Listeners listeners;

    DeadLetterRedrive(
            Transactions transactions,
            Attempts attempts,
            KeptDeadLetters kept,
            ProcessedEvents processed,
            Listeners listeners) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.kept = kept;
        this.processed = processed;
        this.listeners = listeners;
    }

    /** Empty when there is no such letter. A fault that passes by itself fails the Uni, and leaves the letter as it was. */
    Uni<Optional<Outcome>> redrive(UUID id) {
        return transactions
                .inTransaction(() -> kept.find(id))
                .flatMap(found ->
                        OneByOne.askIfThere(found, letter -> attempt(id, letter).map(Optional::of)));
    }

    private Uni<Outcome> attempt(UUID id, KeptDeadLetters.Kept letter) {
        return attempts.attempt(letter.consumer(), letter.incoming(), () -> apply(id))
                .replaceWith(Outcome.APPLIED)
                .onFailure(failure -> !TransientFaults.causedBy(failure))
                .recoverWithUni(failure -> failedAgain(id, letter, failure));
    }

    /** Two at once meet at the letter's row: the second finds it applied. */
    private Uni<Void> apply(UUID id) {
        return kept.hold(id)
                .flatMap(held ->
                        OneByOne.ifThere(held.filter(letter -> !letter.isRedriven()), letter -> apply(id, letter)));
    }

    private Uni<Void> apply(UUID id, KeptDeadLetters.Kept letter) {
        return hear(letter)
                .chain(() ->
                        processed.addIfNew(letter.consumer(), letter.incoming().id()))
                .chain(() -> kept.redriven(id));
    }

    private Uni<Void> hear(KeptDeadLetters.Kept letter) {
        return OneByOne.ifThere(
                letter.incoming().read(), received -> listeners.hear(letter.consumer(), List.of(received.event())));
    }

    private Uni<Outcome> failedAgain(UUID id, KeptDeadLetters.Kept letter, Throwable failure) {
        DeadLetter again = letter.incoming()
                .unreadable()
                .map(poison -> DeadLetter.unreadable(letter.consumer(), letter.incoming(), poison))
                .orElseGet(() -> DeadLetter.failed(letter.consumer(), letter.incoming(), failure));
        return transactions
                .inTransaction(() -> kept.failedAgain(id, again.cause(), again.reason()))
                .replaceWith(new Outcome("failed-again", again.reason()));
    }

    /**
     * What became of a letter.
     *
     * @param outcome {@code applied} or {@code failed-again}
     * @param reason  why it failed, null when it did not
     */
    record Outcome(String outcome, String reason) {

        static final Outcome APPLIED = new Outcome("applied", null);
    }
}
