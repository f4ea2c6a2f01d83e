package uk.gov.education.ecf.platform.transactions;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** A failure with everything it was caused by or suppresses, each looked at once. */
final class FailureChain {

    private final Set<Throwable> members = Collections.newSetFromMap(new IdentityHashMap<>());

    FailureChain(Throwable failure) {
        collect(failure);
    }

    boolean any(Predicate<Throwable> test) {
        return members.stream().anyMatch(test);
    }

    private void collect(Throwable failure) {
        if (failure == null || !members.add(failure)) {
            return;
        }
        collect(failure.getCause());
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed);
        }
    }
}
