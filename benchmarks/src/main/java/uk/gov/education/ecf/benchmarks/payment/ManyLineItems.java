package uk.gov.education.ecf.benchmarks.payment;

import java.util.List;
import uk.gov.education.ecf.benchmarks.declarations.Starters;
import uk.gov.education.ecf.benchmarks.harness.Database;

/** {@link Starters} on one statement who have all declared, and the line items that statements-service would have written of them. */
final class ManyLineItems {

    static final String PROVIDER = "a0000000-0000-4000-8000-000000000001";

    private static final List<String> LINE_ITEMS = List.of(
            """
            insert into known_declarations (declaration_id, state, version) select declaration, 'eligible', 2 from people""",
            """
            insert into line_items (id, declaration_id, participant_id, lead_provider_id, statement_id, cohort, declaration_type,
              participant_type, pupil_premium_uplift, sparsity_uplift, kind, state, declaration_version, created_at, version)
            select md5('item ' || n)::uuid, declaration, id, provider, statement, 2024, 'started', 'ect', n % 4 = 0, false, 'billable',
              'eligible', 2, made, 0 from people""");

    private ManyLineItems() {}

    static void write(Database declarations, Database statements, String statement, int count) {
        Starters starters = new Starters(List.of(PROVIDER), "'" + statement + "'::uuid", count);
        starters.write(declarations, count);
        starters.tabulate(statements);
        LINE_ITEMS.forEach(statements::execute);
        for (Database written : List.of(declarations, statements)) {
            written.execute("vacuum analyze");
            written.execute("checkpoint");
        }
    }
}
