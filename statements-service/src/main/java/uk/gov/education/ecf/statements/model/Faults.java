package uk.gov.education.ecf.statements.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with a draft while its values are read. */
final class Faults {

    private final List<Refusal> refusals = new ArrayList<>();

    /** The value, or null with the refusal noted; the null is never seen by {@link #otherwise}. */
    <T> T require(Optional<T> value, Refusal refusal) {
        refuseIf(value.isEmpty(), refusal);
        return value.orElse(null);
    }

    void refuseIf(boolean wrong, Refusal refusal) {
        if (wrong) {
            refusals.add(refusal);
        }
    }

    void addAll(List<Refusal> more) {
        more.stream().filter(refusal -> !refusals.contains(refusal)).forEach(refusals::add);
    }

    /** Builds the result if nothing is wrong. */
    <T> Judged<T> otherwise(Supplier<T> result) {
        return refusals.isEmpty() ? Judged.accepted(result.get()) : Judged.refused(refusals);
    }
}
