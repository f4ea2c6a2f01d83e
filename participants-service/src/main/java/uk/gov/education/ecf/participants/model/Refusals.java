package uk.gov.education.ecf.participants.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a request, in the order in which it was noticed. */
public final class Refusals {

    private final List<Refusal> refusals = new ArrayList<>();

    public void addIf(boolean wrong, Refusal refusal) {
        if (wrong) {
            refusals.add(refusal);
        }
    }

    /** The value; null, and a refusal noted, when there is none. */
    <T> T required(Optional<T> value, Refusal otherwise) {
        addIf(value.isEmpty(), otherwise);
        return value.orElse(null);
    }

    public boolean isEmpty() {
        return refusals.isEmpty();
    }

    public List<Refusal> toList() {
        return List.copyOf(refusals);
    }
}
