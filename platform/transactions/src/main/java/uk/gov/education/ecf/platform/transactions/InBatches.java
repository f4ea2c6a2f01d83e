package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A change of many rows in transactions that nobody has to wait for. */
public final class InBatches {

    private static final int MOST = 5_000;

    private InBatches() {}

    /**
     * Repeats the statement until it has nothing left to change; answers how many rows it changed.
     *
     * @param sql        changes as many rows at most as its last parameter says
     * @param parameters the others
     */
    public static Uni<Long> change(Transactions transactions, String sql, Object... parameters) {
        Object[] all = IntStream.rangeClosed(0, parameters.length)
                .mapToObj(i -> i < parameters.length ? parameters[i] : MOST)
                .toArray();
        return transactions
                .inTransaction(() -> Sql.update(sql, all))
                .repeat()
                .whilst(changed -> changed == MOST)
                .collect()
                .with(Collectors.summingLong(Integer::longValue));
    }
}
