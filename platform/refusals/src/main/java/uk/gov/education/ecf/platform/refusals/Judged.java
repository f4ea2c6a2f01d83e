package uk.gov.education.ecf.platform.refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of judging something: a value, or why there is none. A business "no" is such a value, never an exception.
 *
 * @param <T> what was asked for
 */
public final class Judged<T> {

    private final T value;
    private final List<Refusal> refusals;

    private Judged(T value, List<Refusal> refusals) {
        this.value = value;
        this.refusals = refusals;
    }

    public static <T> Judged<T> accepted(T value) {
        return new Judged<>(Objects.requireNonNull(value, "value"), List.of());
    }

    public static <T> Judged<T> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    /** @throws IllegalArgumentException when there are none: then nothing was refused */
    public static <T> Judged<T> refused(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refused without a refusal");
        }
        return new Judged<>(null, List.copyOf(refusals));
    }

    /** What the request names is nothing that the caller may see. */
    public static <T> Judged<T> nothingThere() {
        return refused(Refusal.NOTHING_THERE);
    }

    /** The value that was found; otherwise nothing is there. */
    public static <T> Judged<T> found(Optional<T> value) {
        return ofOptional(value, Refusal.NOTHING_THERE);
    }

    public static <T> Judged<T> ofOptional(Optional<T> value, Refusal otherwise) {
        return value.map(Judged::accepted).orElseGet(() -> refused(otherwise));
    }

    /** Accepted unless somebody objects. */
    public static <T> Judged<T> unless(Optional<Refusal> objection, T value) {
        return objection.<Judged<T>>map(Judged::refused).orElseGet(() -> accepted(value));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** @throws IllegalStateException when it was refused */
    public T value() {
        if (isRefused()) {
            throw new IllegalStateException("refused: " + refusals);
        }
        return value;
    }

    /** In the order in which they were noticed; empty when it was accepted. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public <R> Judged<R> map(Function<? super T, ? extends R> next) {
        return isRefused() ? refused(refusals) : accepted(next.apply(value));
    }

    public <R> Judged<R> flatMap(Function<? super T, Judged<R>> next) {
        return isRefused() ? refused(refusals) : next.apply(value);
    }

    /** One answer for either outcome. */
    public <R> R fold(Function<? super T, ? extends R> ifAccepted, Function<List<Refusal>, ? extends R> ifRefused) {
        return isRefused() ? ifRefused.apply(refusals) : ifAccepted.apply(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judged<?> that && Objects.equals(value, that.value) && refusals.equals(that.refusals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, refusals);
    }

    @Override
    public String toString() {
        return isRefused() ? "refused: " + refusals : "accepted: " + value;
    }
}
