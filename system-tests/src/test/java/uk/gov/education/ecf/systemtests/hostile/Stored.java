package uk.gov.education.ecf.systemtests.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Databases;

/** Number of rows and a checksum of all their values, for every table of every service. */
public final class Stored {

    /** Attempts to declare are kept, refused or not (rule J-9). */
    private static final List<String> KEPT_OF_REFUSALS = List.of("declarations.declaration_attempts");

    private Stored() {}

    public static Map<String, String> in(Databases databases) {
        Map<String, String> stored = new TreeMap<>();
        for (SuiteService service : SuiteService.values()) {
            service.database().ifPresent(database -> databases
                    .rows(
                            service,
                            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                    .forEach(table -> stored.put(
                            database + "." + table.get("table_name"),
                            databases
                                    .rows(
                                            service,
                                            "select count(*) as rows, sum(hashtextextended(t::text, 0)::numeric) as sum from "
                                                    + table.get("table_name") + " as t")
                                    .get(0)
                                    .toString())));
        }
        stored.keySet().removeAll(KEPT_OF_REFUSALS);
        return stored;
    }
}
