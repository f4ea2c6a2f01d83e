package uk.gov.education.ecf.platform.transactions;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A transaction from its begin to its end, with what is kept for it on the Vert.x context meanwhile. */
final class UnderWay {

    private static final String LOCAL = "ecf.transaction";

    private final TreeMap<String, Supplier<Uni<Void>>> lastWork = new TreeMap<>();
    private final Set<Runnable> afterCommit = new LinkedHashSet<>();
    private final Map<Object, Object> held = new HashMap<>();

    private SqlConnection connection;
    private boolean kept = true;

    private UnderWay() {}

    static UnderWay begin() {
        UnderWay begun = new UnderWay();
        ContextLocals.put(LOCAL, begun);
        return begun;
    }

    static Optional<UnderWay> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(LOCAL) : Optional.empty();
    }

    /** @throws IllegalStateException outside a transaction of {@link Transactions} */
    static UnderWay required() {
        return current().orElseThrow(() -> new IllegalStateException("there is no transaction"));
    }

    static void end() {
        ContextLocals.remove(LOCAL);
    }

    void goOn(SqlConnection on) {
        connection = on;
    }

    SqlConnection connection() {
        return connection;
    }

    /** It will be rolled back: nothing that was to come is to be done any more. */
    void undo() {
        kept = false;
        lastWork.clear();
        afterCommit.clear();
    }

    boolean isKept() {
        return kept;
    }

    TreeMap<String, Supplier<Uni<Void>>> lastWork() {
        return lastWork;
    }

    Set<Runnable> afterCommit() {
        return afterCommit;
    }

    Map<Object, Object> held() {
        return held;
    }
}
