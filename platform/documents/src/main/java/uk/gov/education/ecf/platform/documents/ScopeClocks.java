package uk.gov.education.ecf.platform.documents;

/**
 * The clocks by which documents change (rule M19a): one for each list and reader, held from its reading to the commit. A time that
 * was handed out is later than all that were before it in that list, whatever the clocks of machines do, and seen before any later
 * one. They are real clocks, of the database: a request that travels in time does not take them along.
 */
record ScopeClocks(String table, String scope) {

    /** PostgreSQL counts in microseconds. */
    private static final String TICK = "interval '1 microsecond'";

    /**
     * A common table expression that reads the clock of every scope that another one names, in their order; it has the columns
     * {@code scope}, {@code reading} and {@code before}, which is null for a clock that was not read before. A clock that is not
     * there yet goes on from what the list shows.
     */
    String readFor(String scopes) {
        return "insert into document_clocks as c (list, scope, latest) select '" + table + "', cast(m." + scope
                + " as text), " + initial() + " from (select distinct " + scope + " from " + scopes
                + ") as m order by 2"
                + " on conflict (list, scope) do update set latest = greatest(c.latest + " + TICK
                + ", clock_timestamp()) returning c.scope as scope, c.latest as reading, old.latest as before";
    }

    /** The condition that joins a clock that was read with a row. */
    String of(String row) {
        return "clock.scope = cast(" + row + "." + scope + " as text)";
    }

    private String initial() {
        return "greatest(clock_timestamp(), (select max(t.updated_at) + " + TICK + " from " + table + " as t where t."
                + scope + " = m." + scope + "))";
    }
}
