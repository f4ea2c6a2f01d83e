package uk.gov.education.ecf.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.testkit.Database;

/** What a request left behind in the database. */
public final class Traces {

    public static final Database DATABASE = Database.ofApplication();

    private static final List<String> TABLES = List.of(
            "lead_providers",
            "delivery_partners",
            "relationships",
            "schools",
            "school_cohorts",
            "partnerships",
            "partnership_documents",
            "delivery_partner_documents",
            "school_documents",
            "outbox");

    private Traces() {}

    /** Nothing is written, nothing is announced. */
    public static <T> T leavesNone(Supplier<T> request) {
        List<String> before = contents();
        T answer = request.get();
        assertEquals(before, contents());
        return answer;
    }

    /** Every row counts, not only their number, and all tables at one instant; what the relay marks as published does not. */
    private static List<String> contents() {
        return DATABASE.list(
                String.class,
                TABLES.stream().map(Traces::content).collect(Collectors.joining(" union all ")) + " order by 1");
    }

    private static String content(String table) {
        String row = table.equals("outbox") ? "event_id::text" : "t::text";
        return "select '" + table + " ' || count(*) || ' ' || coalesce(sum(hashtextextended(" + row + ", 0)), 0) from "
                + table + " t";
    }
}
