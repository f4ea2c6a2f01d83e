package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.refusals.Judged;

/** Work and questions on one connection: each begins when the one before it has ended, never two at once. */
public final class OneByOne {

    private OneByOne() {}

    /** Nothing to do. */
    public static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** An answer that is there already. */
    public static <T> Uni<T> given(T answer) {
        return Uni.createFrom().item(answer);
    }

    /** Does the work for every item, in their order. */
    public static <T> Uni<Void> each(Collection<T> items, Function<? super T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }

    /** One answer for every item, in their order; an item without an answer has no place in the list. */
    public static <T, R> Uni<List<R>> all(Collection<T> items, Function<? super T, Uni<R>> question) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(question::apply)
                .collect()
                .asList();
    }

    /** The work for what was found, if anything was. */
    public static <T> Uni<Void> ifThere(Optional<T> found, Function<? super T, Uni<Void>> work) {
        return found.map(work).orElseGet(OneByOne::nothing);
    }

    /** The question about what was found; empty if nothing was. */
    public static <T, R> Uni<Optional<R>> askIfThere(
            Optional<T> found, Function<? super T, Uni<Optional<R>>> question) {
        return found.map(question).orElseGet(() -> given(Optional.empty()));
    }

    /** What follows for an accepted value; what was refused stays so. */
    public static <T, R> Uni<Judged<R>> ifAccepted(Judged<T> judged, Function<? super T, Uni<Judged<R>>> next) {
        return judged.fold(next, refusals -> given(Judged.refused(refusals)));
    }

    /** Questions that do not depend on each other; {@link Asked2#map} puts their answers together. */
    public static <A, B> Asked2<A, B> ask(Supplier<Uni<A>> first, Supplier<Uni<B>> second) {
        return new Asked2<>(first, second);
    }

    public static <A, B, C> Asked3<A, B, C> ask(
            Supplier<Uni<A>> first, Supplier<Uni<B>> second, Supplier<Uni<C>> third) {
        return new Asked3<>(new Asked2<>(first, second), third);
    }

    public static <A, B, C, D> Asked4<A, B, C, D> ask(
            Supplier<Uni<A>> first, Supplier<Uni<B>> second, Supplier<Uni<C>> third, Supplier<Uni<D>> fourth) {
        return new Asked4<>(new Asked2<>(first, second), new Asked2<>(third, fourth));
    }

    public static <A, B, C, D, E> Asked5<A, B, C, D, E> ask(
            Supplier<Uni<A>> first,
            Supplier<Uni<B>> second,
            Supplier<Uni<C>> third,
            Supplier<Uni<D>> fourth,
            Supplier<Uni<E>> fifth) {
        return new Asked5<>(new Asked4<>(new Asked2<>(first, second), new Asked2<>(third, fourth)), fifth);
    }

    /** Two questions. */
    public record Asked2<A, B>(Supplier<Uni<A>> first, Supplier<Uni<B>> second) {

        public <R> Uni<R> map(BiFunction<? super A, ? super B, ? extends R> together) {
            return first.get().flatMap(a -> second.get().map(b -> together.apply(a, b)));
        }

        public <R> Uni<R> flatMap(BiFunction<? super A, ? super B, Uni<R>> together) {
            return this.<Uni<R>>map(together).flatMap(next -> next);
        }
    }

    /** Three questions. */
    public record Asked3<A, B, C>(Asked2<A, B> before, Supplier<Uni<C>> third) {

        public <R> Uni<R> map(Function3<? super A, ? super B, ? super C, ? extends R> together) {
            return before.flatMap((a, b) -> third.get().map(c -> together.apply(a, b, c)));
        }

        public <R> Uni<R> flatMap(Function3<? super A, ? super B, ? super C, Uni<R>> together) {
            return this.<Uni<R>>map(together).flatMap(next -> next);
        }
    }

    /** Four questions. */
    public record Asked4<A, B, C, D>(Asked2<A, B> before, Asked2<C, D> after) {

        public <R> Uni<R> map(Function4<? super A, ? super B, ? super C, ? super D, ? extends R> together) {
            return before.flatMap((a, b) -> after.map((c, d) -> together.apply(a, b, c, d)));
        }
    }

    /** Five questions. */
    public record Asked5<A, B, C, D, E>(Asked4<A, B, C, D> before, Supplier<Uni<E>> fifth) {

        public <R> Uni<R> map(Function5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> together) {
            return before.<Uni<R>>map((a, b, c, d) -> fifth.get().map(e -> together.apply(a, b, c, d, e)))
                    .flatMap(next -> next);
        }
    }

    /** Puts three answers together. */
    @FunctionalInterface
    public interface Function3<A, B, C, R> {
        R apply(A first, B second, C third);
    }

    /** Puts four answers together. */
    @FunctionalInterface
    public interface Function4<A, B, C, D, R> {
        R apply(A first, B second, C third, D fourth);
    }

    /** Puts five answers together. */
    @FunctionalInterface
    public interface Function5<A, B, C, D, E, R> {
        R apply(A first, B second, C third, D fourth, E fifth);
    }
}
