package uk.gov.education.ecf.benchmarks.declarations;

import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Database;

/**
 * Teachers in training with some lead providers by turns, numbered from 0: everything about them follows from their numbers. They and
 * the starts of the first of them are written straight into the tables of declarations-service as it would have written them.
 *
 * @param providers their ids
 * @param statement the id of the statement that a start is on, as an expression of the number {@code n}
 */
public record Starters(List<String> providers, String statement, int count) {

    private static final int SCHOOLS = 3_000;

    private static final String PEOPLE =
            """
            create temporary table people as
            select n, md5('person ' || n)::uuid as id, md5('record ' || n)::uuid as record, n %% %1$d as school,
              (array[%2$s]::uuid[])[n %% %3$d + 1] as provider, 'Provider ' || n %% %3$d as name,
              md5('partner ' || n %% %3$d)::uuid as partner, md5('partnership ' || n %% %1$d)::uuid as partnership,
              md5('mentor ' || n %% %1$d)::uuid as mentor, %4$s as statement, md5('declaration ' || n)::uuid as declaration,
              timestamptz '2024-09-02 08:00Z' + n * interval '1 minute' as made
            from generate_series(0, %5$d - 1) as n""";

    private static final List<String> KNOWN = List.of(
            """
            insert into known_lead_providers (lead_provider_id, name, version) select distinct provider, name, 1 from people""",
            """
            insert into known_partnerships (partnership_id, challenged, delivery_partner_id, version)
            select distinct partnership, false, partner, 1 from people""",
            """
            insert into known_participants (participant_id, teacher_reference_number, snapshot, version)
            select id, lpad((1000000 + n)::text, 7, '0'), format('{"participant_id":"%s","full_name":"Oskar Kessler-Abernathy",'
              '"teacher_reference_number":"%s","training_records":[{"training_record_id":"%s","participant_type":"ect",'
              '"course_identifier":"ecf-induction","schedule_identifier":"ecf-standard-september","schedule_cohort":2024,"validated":true,'
              '"eligible_for_funding":true,"pupil_premium_uplift":%s,"sparsity_uplift":false,"withdrawn_by_school":false,"periods":[{'
              '"lead_provider_id":"%s","delivery_partner_id":"%s","partnership_id":"%s","school_id":"%s","school_urn":"%s","cohort":2024,'
              '"schedule_identifier":"ecf-standard-september","schedule_cohort":2024,"mentor_id":"%s","training_status":"active",'
              '"induction_status":"active","start_date":"2024-09-01","end_date":null}],"provider_states":[{"lead_provider_id":"%s",'
              '"state":"active","reason":null,"recorded_at":"2024-07-01T09:30:00.000000Z"}],"registered_as":"%s"}],"former_ids":[]}',
              id, lpad((1000000 + n)::text, 7, '0'), record, (n % 4 = 0)::text, provider, partner, partnership,
              md5('school ' || school)::uuid, 100000 + school, mentor, provider, id), 2
            from people""");

    private static final List<String> STARTS = List.of(
            """
            insert into declarations (id, participant_id, training_record_id, lead_provider_id, course_identifier, declaration_type,
              declaration_date, cohort, delivery_partner_id, mentor_id, pupil_premium_uplift, sparsity_uplift, state, statement_id,
              created_at, version)
            select declaration, id, record, provider, 'ecf-induction', 'started', made, 2024, partner, mentor, n % 4 = 0, false, 'eligible',
              statement, made, 2 from declared""",
            """
            insert into declaration_states (declaration_id, version, state, cause, event_id, at)
            select declaration, 1, 'submitted', 'submission', md5('submitted ' || n)::uuid, made from declared""",
            """
            insert into declaration_states (declaration_id, version, state, cause, event_id, at)
            select declaration, 2, 'eligible', 'participant-fundable', md5('eligible ' || n)::uuid, made from declared""",
            """
            insert into declaration_attempts (id, lead_provider_id, participant_id, course_identifier, declaration_type, declaration_date,
              declaration_id, refusals, attempted_at)
            select md5('attempt ' || n)::uuid, provider, id, 'ecf-induction', 'started', made::text, declaration, '{}', made from declared""",
            """
            create function pg_temp.wire(timestamptz) returns text language sql immutable as
            $$ select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$""",
            """
            insert into declaration_documents (lead_provider_id, id, participant_id, cohort, delivery_partner_id, created_at, updated_at,
              document, content_hash)
            select provider, declaration, id, 2024, partner, made, made,
              replace(replace(document, chr(1), pg_temp.wire(made)), chr(2), pg_temp.wire(made)),
              encode(sha256(convert_to(document, 'UTF8')), 'hex')
            from (select *, format('{"id":"%s","type":"participant-declaration","attributes":{"participant_id":"%s",'
              '"declaration_type":"started","course_identifier":"ecf-induction","declaration_date":"%s","mentor_id":"%s",'
              '"state":"eligible","updated_at":"%s","created_at":"%s","delivery_partner_id":"%s","statement_id":"%s",'
              '"clawback_statement_id":null,"ineligible_for_funding_reason":null,"uplift_paid":false,"evidence_held":null,'
              '"has_passed":null,"lead_provider_name":"%s","awaiting":null}}',
              declaration, id, pg_temp.wire(made), mentor, chr(1), chr(2), partner, statement, name) as document
              from declared) as shown""",
            """
            insert into document_clocks (list, scope, latest)
            select 'declaration_documents', lead_provider_id, max(updated_at) from declaration_documents group by lead_provider_id""");

    /** Writes the people and the starts that the first of them have declared. */
    public void write(Database database, int declared) {
        tabulate(database);
        KNOWN.forEach(database::execute);
        database.execute("create temporary view declared as select * from people where n < " + declared);
        STARTS.forEach(database::execute);
    }

    /** Lists them in a table {@code people} that this connection has for itself. */
    public void tabulate(Database database) {
        String ids = "'" + String.join("', '", providers) + "'";
        database.execute(PEOPLE.formatted(SCHOOLS, ids, providers.size(), statement, count));
    }
}
