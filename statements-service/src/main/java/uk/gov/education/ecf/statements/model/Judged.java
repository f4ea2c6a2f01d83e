package uk.gov.education.ecf.statements.model;

import java.util.List;
import java.util.function.Function;

/** What came of a request: its result, or why it was refused. Exactly one of the two is there. */
public record Judged<T>(T result, List<Refusal> refusals) {

    public static <T> Judged<T> accepted(T result) {
        return new Judged<>(result, List.of());
    }

    public static <T> Judged<T> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    public static <T> Judged<T> refused(List<Refusal> refusals) {
        return new Judged<>(null, List.copyOf(refusals));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public <R> Judged<R> flatMap(Function<T, Judged<R>> next) {
        return isRefused() ? refused(refusals) : next.apply(result);
    }
}
