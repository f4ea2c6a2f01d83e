package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.transactions.OneByOne.Function3;
import uk.gov.education.ecf.platform.transactions.OneByOne.Function4;

/**
 * Statements of a transaction that are sent one behind the other without waiting for the answers. The database does them in their
 * order, each as if it had come alone: it sees what those before it did and holds what they locked. If one fails, so do those behind it, and the first failure is told.
 */
public final class InOneGo {

    private InOneGo() {}

    /** Does all of it. */
    public static Uni<Void> each(Collection<Supplier<Uni<Void>>> work) {
        return work.isEmpty() ? OneByOne.nothing() : sent(List.copyOf(work)).replaceWithVoid();
    }

    /** Questions, the later of which may ask for what the earlier ones lock; {@link Asked2#map} puts their answers together. */
    public static <A, B> Asked2<A, B> ask(Supplier<Uni<A>> first, Supplier<Uni<B>> second) {
        return new Asked2<>(sent(List.of(first, second)));
    }

    public static <A, B, C> Asked3<A, B, C> ask(
            Supplier<Uni<A>> first, Supplier<Uni<B>> second, Supplier<Uni<C>> third) {
        return new Asked3<>(sent(List.of(first, second, third)));
    }

    public static <A, B, C, D> Asked4<A, B, C, D> ask(
            Supplier<Uni<A>> first, Supplier<Uni<B>> second, Supplier<Uni<C>> third, Supplier<Uni<D>> fourth) {
        return new Asked4<>(sent(List.of(first, second, third, fourth)));
    }

    /** Each is sent as soon as it is asked for, so that they keep their order. */
    private static Uni<List<Object>> sent(List<? extends Supplier<? extends Uni<?>>> all) {
        return Uni.createFrom().deferred(() -> together(all));
    }

    private static Uni<List<Object>> together(List<? extends Supplier<? extends Uni<?>>> all) {
        return Uni.combine()
                .all()
                .unis(all.stream().map(Supplier::get).toList())
                .collectFailures()
                .with(Object.class, answers -> answers)
                .onFailure(CompositeException.class)
                .transform(failure -> ((CompositeException) failure).getCauses().get(0));
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(int place, List<Object> answers) {
        return (T) answers.get(place);
    }

    /** Two questions. */
    public record Asked2<A, B>(Uni<List<Object>> sent) {

        public <R> Uni<R> map(BiFunction<? super A, ? super B, ? extends R> together) {
            return sent.map(answers -> together.apply(InOneGo.<A>at(0, answers), InOneGo.<B>at(1, answers)));
        }
    }

    /** Three questions. */
    public record Asked3<A, B, C>(Uni<List<Object>> sent) {

        public <R> Uni<R> map(Function3<? super A, ? super B, ? super C, ? extends R> together) {
            return sent.map(answers ->
                    together.apply(InOneGo.<A>at(0, answers), InOneGo.<B>at(1, answers), InOneGo.<C>at(2, answers)));
        }
    }

    /** Four questions. */
    public record Asked4<A, B, C, D>(Uni<List<Object>> sent) {

        public <R> Uni<R> map(Function4<? super A, ? super B, ? super C, ? super D, ? extends R> together) {
            return sent.map(answers -> together.apply(
                    InOneGo.<A>at(0, answers),
                    InOneGo.<B>at(1, answers),
                    InOneGo.<C>at(2, answers),
                    InOneGo.<D>at(3, answers)));
        }
    }
}
