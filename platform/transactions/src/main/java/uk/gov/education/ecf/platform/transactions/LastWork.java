package uk.gov.education.ecf.platform.transactions;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a transaction does last, just before it commits, because it takes locks for which many others wait. Whatever asked for it
 * and when: it is done in the order of the names, so that two transactions never wait for each other crosswise. Work that is
 * rolled back does none of it.
 */
public final class LastWork {

    private static final String LOCAL = "ecf.last-work";

    private LastWork() {}

    /**
     * The work of that name of the transaction at hand, made when it is asked for first.
     *
     * @throws IllegalStateException outside a transaction of {@link Transactions}
     */
    @SuppressWarnings("unchecked")
    public static <W extends Supplier<Uni<Void>>> W named(String name, Supplier<W> create) {
        TreeMap<String, Supplier<Uni<Void>>> all =
                collected().orElseThrow(() -> new IllegalStateException("there is no transaction"));
        return (W) all.computeIfAbsent(name, ignored -> create.get());
    }

    static boolean isCollected() {
        return collected().isPresent();
    }

    static void collect() {
        ContextLocals.put(LOCAL, new TreeMap<String, Supplier<Uni<Void>>>());
    }

    /** Does what was collected until now; it may not ask for more. Statements behind each other are sent in one go. */
    static Uni<Void> run() {
        return OneByOne.each(groups(collected().orElseThrow().values()), InOneGo::each);
    }

    private static List<List<Supplier<Uni<Void>>>> groups(Collection<Supplier<Uni<Void>>> all) {
        List<List<Supplier<Uni<Void>>>> groups = new ArrayList<>();
        boolean open = false;
        for (Supplier<Uni<Void>> work : all) {
            boolean statement = work instanceof LastStatement;
            if (!open || !statement) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(work);
            open = statement;
        }
        return groups;
    }

    /** Of a transaction that will be rolled back. */
    static void drop() {
        collected().ifPresent(TreeMap::clear);
    }

    static void end() {
        ContextLocals.remove(LOCAL);
    }

    private static Optional<TreeMap<String, Supplier<Uni<Void>>>> collected() {
        return ContextLocals.get(LOCAL);
    }
}
