package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** What a transaction has locked, and therefore reads once only: nobody else can change it before the transaction ends. */
public final class Held {

    private Held() {}

    /**
     * The answer to that question, asked now unless the transaction at hand knows it already.
     *
     * @param what names what is locked; never null
     * @throws IllegalStateException outside a transaction of {@link Transactions}
     */
    @SuppressWarnings("unchecked")
    public static <T> Uni<T> once(Object what, Supplier<Uni<T>> question) {
        UnderWay transaction = UnderWay.required();
        T known = (T) transaction.held().get(what);
        return known != null
                ? Uni.createFrom().item(known)
                : question.get().invoke(answer -> transaction.held().put(what, answer));
    }

    /**
     * The transaction has read or written it itself: that is the answer from now on.
     *
     * @throws IllegalStateException outside a transaction of {@link Transactions}
     */
    public static void know(Object what, Object answer) {
        UnderWay.required().held().put(what, answer);
    }

    /** The transaction changes it itself. */
    public static void forget(Object what) {
        UnderWay.current().ifPresent(transaction -> transaction.held().remove(what));
    }
}
