package uk.gov.education.ecf.benchmarks.declarations;

import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Database;

/** {@link Starters} with three lead providers. Everybody can start: there is an open statement for each provider. */
final class ManyDeclarations {

    static final List<String> CLIENTS = List.of("aurora", "beacon", "cedar");
    static final List<String> PROVIDERS = List.of(
            "a0000000-0000-4000-8000-000000000001",
            "b0000000-0000-4000-8000-000000000002",
            "c0000000-0000-4000-8000-000000000003");

    private static final String STATEMENT = "md5('statement ' || n % 3)::uuid";

    private static final String STATEMENTS =
            """
            insert into known_statements (statement_id, lead_provider_id, cohort, cut_off_date, output_fee, open, version)
            select distinct statement, provider, 2024, current_date + 100, true, true, 1 from people""";

    private ManyDeclarations() {}

    /** @param declared so many of the people have declared their start */
    static void write(Database database, int people, int declared) {
        new Starters(PROVIDERS, STATEMENT, people).write(database, declared);
        database.execute(STATEMENTS);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    /** The id of the person of that number. */
    static String person(String number) {
        return "cast(md5('person ' || " + number + ") as uuid)";
    }
}
