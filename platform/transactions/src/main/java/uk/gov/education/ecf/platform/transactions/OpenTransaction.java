package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.net.ConnectException;
import java.util.function.Function;
import java.util.function.Supplier;

/** A transaction of the database on a connection of its own, from its begin to its end. */
record OpenTransaction(SqlConnection connection, Transaction transaction) {

    /**
     * Does the work in one. Whatever comes of it, the connection goes back to the pool.
     *
     * @param keep asked when the work is done: whether it is committed; a failure rolls back in any case
     */
    static <T> Uni<T> around(Pool pool, Function<SqlConnection, Uni<T>> work, Supplier<Boolean> keep) {
        return Uni.createFrom().deferred(() -> Answers.of(pool.getConnection())).flatMap(connection -> begin(connection)
                .flatMap(open -> open.carryOut(work, keep))
                .eventually(() -> Answers.of(connection.close()).onFailure().recoverWithNull()));
    }

    /** All that the driver says of it is a word. */
    private static Throwable noneFree(Throwable failure) {
        return new ConnectException("no connection to the database became free: " + failure.getMessage());
    }

    private static Uni<OpenTransaction> begin(SqlConnection connection) {
        return Answers.of(connection.begin()).map(transaction -> new OpenTransaction(connection, transaction));
    }

    private <T> Uni<T> carryOut(Function<SqlConnection, Uni<T>> work, Supplier<Boolean> keep) {
        return Uni.createFrom()
                .deferred(() -> work.apply(connection))
                .onFailure()
                .call(this::undo)
                .call(() -> keep.get() ? Answers.of(transaction.commit()) : undo());
    }

    /** What cannot be undone is undone by the database, when the connection is gone. */
    private Uni<Void> undo() {
        return Uni.createFrom()
                .deferred(() -> Answers.of(transaction.rollback()))
                .onFailure()
                .recoverWithNull();
    }
}
