package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a transaction does last, just before it commits, because it takes locks for which many others wait. Whatever asked for it
 * and when: it is done in the order of the names, so that two transactions never wait for each other crosswise. Work that is
 * rolled back does none of it.
 */
public final class LastWork {

    private LastWork() {}

    /**
     * The work of that name of the transaction at hand, made when it is asked for first.
     *
     * @throws IllegalStateException outside a transaction of {@link Transactions}
     */
    @SuppressWarnings("unchecked")
    public static <W extends Supplier<Uni<Void>>> W named(String name, Supplier<W> create) {
        return (W) UnderWay.required().lastWork().computeIfAbsent(name, ignored -> create.get());
    }

    /** Does what was collected until now; it may not ask for more. Statements behind each other are sent in one go. */
    static Uni<Void> run() {
        return OneByOne.each(groups(UnderWay.required().lastWork().values()), InOneGo::each);
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
}
