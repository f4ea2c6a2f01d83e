package uk.gov.education.ecf.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.platform.transactions.InBatches;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Forgets answers that are not given any more. */
@Singleton
class ExpiredAnswers {

    private static final String DELETE =
            """
            delete from kept_answers where (lead_provider_id, idempotency_key) in
            (select lead_provider_id, idempotency_key from kept_answers where %s order by answered_at limit ?1)"""
                    .formatted(KeptAnswers.EXPIRED);

    private final Transactions transactions;

    ExpiredAnswers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Scheduled(
            identity = "kept-answers-retention",
            every = "1h",
            delayed = "10m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> delete() {
        return InBatches.change(transactions, DELETE).replaceWithVoid();
    }
}
