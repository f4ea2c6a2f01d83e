package uk.gov.education.ecf.platform.transactions;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Raw SQL inside the current transaction, on its connection, after everything that the session still holds back was
 * flushed. Parameters are {@code ?1}, {@code ?2}. Every method fails with {@link IllegalStateException} outside a
 * transaction. Only entities are read by way of Hibernate, whose native queries cost several times what their statements do.
 */
public final class Sql {

    /** Whether there is nothing to be flushed, for as long as a thread asks for statements that belong together. */
    private static final ThreadLocal<Boolean> FLUSHED = ThreadLocal.withInitial(() -> false);

    private Sql() {}

    /** How many rows the statement changed. */
    public static Uni<Integer> update(String sql, Object... parameters) {
        return ask(connection -> connection.update(SqlText.of(sql), SqlValues.sent(parameters)));
    }

    /**
     * The rows of a query, as a single column of the given type, as records whose components are the columns in their order, as an entity or as {@code Object[].class}; empty when there are none. The
     * arrays hold a time as {@link java.time.OffsetDateTime}.
     */
    public static <T> Uni<List<T>> list(Class<T> type, String sql, Object... parameters) {
        return type.isAnnotationPresent(Entity.class)
                ? session().flatMap(session -> bound(session.createNativeQuery(sql, type), parameters)
                        .getResultList())
                : Sql.<ReactiveConnection.Result>ask(
                                connection -> connection.select(SqlText.of(sql), SqlValues.sent(parameters)))
                        .map(rows -> read(type, rows));
    }

    /** The first row of a query, empty when there is none or its single column is null. */
    public static <T> Uni<Optional<T>> one(Class<T> type, String sql, Object... parameters) {
        return list(type, sql, parameters)
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0)));
    }

    /** Sends what the session still holds back. */
    static Uni<Void> flushed() {
        return session().replaceWithVoid();
    }

    private static <T> Uni<T> ask(Function<ReactiveConnection, CompletionStage<T>> question) {
        return session().flatMap(session -> Uni.createFrom()
                .completionStage(() -> question.apply(((MutinySessionImpl) session).getReactiveConnection())));
    }

    /** Whatever asks for statements meanwhile, on this thread, sends them at once. */
    static void withoutFlush(Runnable asking) {
        Boolean before = FLUSHED.get();
        FLUSHED.set(true);
        try {
            asking.run();
        } finally {
            FLUSHED.set(before);
        }
    }

    /** Flushes first: a row lock must be taken before an outbox position is drawn, and SQL must see what was persisted. */
    private static Uni<Mutiny.Session> session() {
        return Uni.createFrom().deferred(Panache::getSession).flatMap(session -> {
            if (session.currentTransaction() == null) {
                return Uni.createFrom().failure(new IllegalStateException("there is no transaction"));
            }
            return FLUSHED.get()
                    ? Uni.createFrom().item(session)
                    : session.flush().replaceWith(session);
        });
    }

    private static <T> List<T> read(Class<T> type, ReactiveConnection.Result rows) {
        List<T> read = new ArrayList<>(rows.size());
        rows.forEachRemaining(row -> read.add(SqlValues.read(type, row)));
        return read;
    }

    private static <Q extends Mutiny.AbstractQuery> Q bound(Q query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
