package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement that changes rows, with its parameters: sent alone, or together with others. */
public final class SqlStatement {

    private static final KnownTexts<List<String>> TOGETHER = new KnownTexts<>(500, SqlStatement::together);

    private final String sql;
    private final Object[] parameters;

    private SqlStatement(String sql, Object... parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /** As {@link Sql#update} takes them. */
    public static SqlStatement of(String sql, Object... parameters) {
        return new SqlStatement(sql, parameters);
    }

    /**
     * Sends all of them as one statement, which saves the database and the service most of what several cost. None of them may read or
     * change what another one writes: all see what was there before. If one fails, all do, and the failure names its constraint.
     *
     * @param statements {@code insert}, {@code update} or {@code delete}, without a {@code with} of their own; at least one
     */
    public static Uni<Void> sendTogether(List<SqlStatement> statements) {
        String sql =
                TOGETHER.of(statements.stream().map(statement -> statement.sql).toList());
        Object[] all = statements.stream()
                .flatMap(statement -> Arrays.stream(statement.parameters))
                .toArray();
        return of(sql, all).send();
    }

    public Uni<Void> send() {
        return Sql.update(sql, parameters).replaceWithVoid();
    }

    private static String together(List<String> texts) {
        List<String> renumbered = renumbered(texts);
        int last = texts.size() - 1;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            parts.add("part" + i + " as (" + renumbered.get(i) + ")");
        }
        return (parts.isEmpty() ? "" : "with " + String.join(", ", parts) + " ") + renumbered.get(last);
    }

    private static List<String> renumbered(List<String> texts) {
        List<String> renumbered = new ArrayList<>();
        int[] before = {0};
        for (String text : texts) {
            int[] most = {0};
            renumbered.add(SqlText.PARAMETER.matcher(text).replaceAll(found -> {
                int number = Integer.parseInt(found.group(1));
                most[0] = Math.max(most[0], number);
                return "?" + (before[0] + number);
            }));
            before[0] += most[0];
        }
        return renumbered;
    }
}
