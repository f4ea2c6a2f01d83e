package uk.gov.education.ecf.platform.transactions;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Raw SQL inside the current transaction, on its connection, after everything that the session still holds back was
 * flushed. Parameters are {@code ?1}, {@code ?2}. Every method fails with {@link IllegalStateException} outside a
 * transaction.
 */
public final class Sql {

    private Sql() {}

    /** How many rows the statement changed. */
    public static Uni<Integer> update(String sql, Object... parameters) {
        return session().flatMap(session -> bound(session.createNativeQuery(sql), parameters)
                .executeUpdate());
    }

    /** The rows of a query, as a single column of the given type or as {@code Object[].class}; empty when there are none. */
    public static <T> Uni<List<T>> list(Class<T> type, String sql, Object... parameters) {
        return session().flatMap(session -> bound(session.createNativeQuery(sql, type), parameters)
                .getResultList());
    }

    /** The first row of a query, empty when there is none or its single column is null. */
    public static <T> Uni<Optional<T>> one(Class<T> type, String sql, Object... parameters) {
        return list(type, sql, parameters)
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0)));
    }

    /** Flushes first: a row lock must be taken before an outbox position is drawn, and SQL must see what was persisted. */
    private static Uni<Mutiny.Session> session() {
        return Uni.createFrom().deferred(Panache::getSession).flatMap(session -> {
            if (session.currentTransaction() == null) {
                return Uni.createFrom().failure(new IllegalStateException("there is no transaction"));
            }
            return session.flush().replaceWith(session);
        });
    }

    private static <Q extends Mutiny.AbstractQuery> Q bound(Q query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
