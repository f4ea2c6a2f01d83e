package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.documents.Difference;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentPasses.Claim;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/**
 * Goes through a claimed pass to its end, each batch and the progress it makes in one transaction. An aggregate that cannot be
 * rendered stops nobody else: batches become smaller until it is alone, and then it is told and left out.
 */
final class PassWalk {

    private static final Logger LOG = Logger.getLogger(PassWalk.class);
    private static final int MOST_TOLD = 100;

    private final Transactions transactions;
    private final DocumentPasses passes;
    private final DocumentBatches batches;
    private final Claim claim;
    private final int batchSize;
    private int limit;
    private int told;

    PassWalk(Transactions transactions, DocumentPasses passes, DocumentBatches batches, Claim claim, int batchSize) {
        this.transactions = transactions;
        this.passes = passes;
        this.batches = batches;
        this.claim = claim;
        this.batchSize = batchSize;
        this.limit = batchSize;
    }

    /** Ends early when the claim was lost, as happens to a replica that was cut off from the database for a while. */
    Uni<Void> toTheEnd() {
        return Uni.createFrom()
                .deferred(this::step)
                .repeat()
                .whilst(Optional::isPresent)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Optional<Batch>> step() {
        Uni<Optional<Batch>> attempt =
                transactions.inTransaction(this::next).invoke(done -> done.ifPresent(this::wentWell));
        return TransientFaults.retry(attempt, TransientFaults::causedBy, "a batch of documents of " + claim.resource())
                .onFailure()
                .recoverWithUni(this::narrow);
    }

    /** Empty at the end. */
    private Uni<Optional<Batch>> next() {
        return passes.hold(claim).flatMap(last -> OneByOne.askIfThere(last, this::after));
    }

    private Uni<Optional<Batch>> after(UUID last) {
        return batches.idsAfter(last, limit).flatMap(ids -> ids.isEmpty() ? finish() : advance(batches.work(ids)));
    }

    private Uni<Optional<Batch>> finish() {
        return passes.finish(claim).replaceWith(Optional.empty());
    }

    private Uni<Optional<Batch>> advance(Uni<Batch> work) {
        return work.call(batch -> passes.advance(claim, batch)).map(Optional::of);
    }

    private Uni<Optional<Batch>> narrow(Throwable failure) {
        if (limit > 1) {
            limit = limit / 4 + 1 < limit ? limit / 4 + 1 : 1;
            return step();
        }
        return transactions
                .inTransaction(() -> passes.hold(claim).flatMap(last -> OneByOne.askIfThere(last, this::leaveOut)))
                .invoke(left -> left.ifPresent(batch -> tell(batch.lastId(), "cannot be made", failure)));
    }

    private Uni<Optional<Batch>> leaveOut(UUID last) {
        return batches.idsAfter(last, 1)
                .flatMap(ids -> ids.isEmpty() ? finish() : advance(OneByOne.given(Batch.failed(ids.get(0)))));
    }

    private void wentWell(Batch batch) {
        limit = Math.min(batchSize, limit * 2);
        if (claim.purpose() == Purpose.COMPARE) {
            for (Difference difference : batch.differences()) {
                tell(difference.id(), "are not as they should be: " + difference.kind(), null);
            }
        }
    }

    private void tell(UUID id, String what, Throwable failure) {
        told++;
        if (told <= MOST_TOLD) {
            LOG.errorf(failure, "documents of %s %s %s", claim.resource(), id, what);
        }
    }
}
