package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.transactions.Violations;

/** Work that came second: it is done once more, and then sees what the first one left. */
public final class LostRaces {

    private static final int TRIES_MORE = 3;

    private static final List<String> CONSTRAINTS = List.of(
            "partnerships_one_active", "lead_providers_pkey", "delivery_partners_pkey", "relationships_pkey", "schools_pkey", "school_cohorts_pkey");

    private LostRaces() {
    }

    /** The supplier opens a transaction of its own each time. */
    public static <T> Uni<T> repeat(Supplier<Uni<T>> transaction) {
        return Uni.createFrom().deferred(transaction::get).onFailure(LostRaces::isOne).retry().atMost(TRIES_MORE);
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof OptimisticLockException || CONSTRAINTS.stream().anyMatch(name -> Violations.of(failure, name));
    }
}
