package uk.gov.education.ecf.platform.idempotency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LastWork;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/**
 * The transaction in which a provider changes something. A request with a key that was answered before is answered the same, one at
 * a time; otherwise its answer is kept, with the effect, and refusals of their own account.
 */
@Singleton
public class AnsweredOnce {

    /** After the documents, of which it tells. */
    private static final String WORK = "~~answer";

    private final Transactions transactions;
    private final KeptAnswers answers;
    private final Caller caller;

    AnsweredOnce(Transactions transactions, KeptAnswers answers, Caller caller) {
        this.transactions = transactions;
        this.answers = answers;
        this.caller = caller;
    }

    /** As {@link Transactions#judge}: a refusal undoes everything that was done until then. Answers the document as it is shown then. */
    public Uni<Judged<String>> judge(Supplier<Uni<Judged<ShownDocument>>> work) {
        return transactions
                .judge(() -> once(work))
                .call(this::keepRefusal)
                .map(judged -> judged.map(ShownDocument::json));
    }

    /** As {@link Transactions#inTransaction}: what was done for a refused request stays. */
    public Uni<Judged<String>> inTransaction(Supplier<Uni<Judged<ShownDocument>>> work) {
        return transactions.inTransaction(() -> once(work)).map(judged -> judged.map(ShownDocument::json));
    }

    private Uni<Judged<ShownDocument>> once(Supplier<Uni<Judged<ShownDocument>>> work) {
        return KeyedRequest.current()
                .map(request -> answers.hold(provider(), request.key())
                        .invoke(found -> stopIfAnswered(request, found))
                        .chain(work::get)
                        .invoke(judged -> keepLast(request, judged)))
                .orElseGet(work);
    }

    /**
     * @throws Repeated       when the request was answered
     * @throws RequestRefused when another one was
     */
    private static void stopIfAnswered(KeyedRequest request, Optional<KeptAnswers.Found> found) {
        found.ifPresent(kept -> {
            if (!kept.fingerprint().equals(request.fingerprint())) {
                throw new RequestRefused(KeyRefusals.KEY_REUSED);
            }
            throw new Repeated(kept.answer());
        });
    }

    private void keepLast(KeyedRequest request, Judged<ShownDocument> judged) {
        LeadProviderId provider = provider();
        LastWork.named(WORK, () -> () -> answers.add(provider, request, KeptAnswer.of(judged)));
    }

    /** Its transaction took with it what it would have kept. */
    private Uni<Void> keepRefusal(Judged<ShownDocument> judged) {
        return judged.isRefused()
                ? OneByOne.ifThere(
                        KeyedRequest.current(),
                        request -> transactions.inTransaction(
                                () -> answers.add(provider(), request, KeptAnswer.of(judged))))
                : OneByOne.nothing();
    }

    private LeadProviderId provider() {
        return caller.leadProviderId();
    }
}
