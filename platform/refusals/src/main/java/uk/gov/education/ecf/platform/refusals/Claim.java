package uk.gov.education.ecf.platform.refusals;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value of a request that is being read. Whether it may be used is known once all of them are read.
 *
 * @param <T> the value
 */
public final class Claim<T> {

    private final Optional<T> value;

    Claim(Optional<T> value) {
        this.value = value;
    }

    /** @throws java.util.NoSuchElementException when it is not there, which was refused if it had to be */
    public T get() {
        return value.orElseThrow();
    }

    /** Null when it was left out. */
    public T orNull() {
        return value.orElse(null);
    }

    public Optional<T> toOptional() {
        return value;
    }

    /** Whether it is there and of that kind; for rules about several values. */
    public boolean is(Predicate<T> kind) {
        return value.filter(kind).isPresent();
    }
}
