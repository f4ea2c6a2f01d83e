package uk.gov.education.ecf.benchmarks.declarations;

import java.util.Map;
import uk.gov.education.ecf.benchmarks.harness.SqlLoad;

/**
 * The rows that a submission writes and the locks that it takes, by {@code pgbench}: the name of the provider, the participant, the
 * number and the clock of the list, and nothing that is only read or judged. Each statement is a round trip.
 */
record SubmissionLimit(SqlLoad load, int connections) {

    private static final String SCRIPT =
            """
            \\set i :i + 1
            \\set n %1$d + :i * %2$d + :client_id
            begin;
            select name from known_lead_providers where lead_provider_id = %3$s for share;
            select snapshot from known_participants where participant_id = %4$s for share;
            select cast(pg_advisory_xact_lock(hashtextextended(cast(1000000 + :n as text), 0)) as text);
            insert into declarations (id, participant_id, training_record_id, lead_provider_id, course_identifier, declaration_type,
              declaration_date, cohort, delivery_partner_id, mentor_id, pupil_premium_uplift, sparsity_uplift, state, statement_id,
              created_at, version)
              values (%5$s, %4$s, gen_random_uuid(), %3$s, 'ecf-induction', 'started', now(), 2024, gen_random_uuid(), gen_random_uuid(),
                true, false, 'eligible', gen_random_uuid(), clock_timestamp(), 2);
            insert into outbox (event_id, topic, message_key, type, source, aggregate_version, occurred_at, payload, published_at)
              select gen_random_uuid(), 'declarations.declaration.v1', repeat('k', 73), 'declarations.declaration-became-eligible.v1',
                '/declarations-service', version, now(), repeat('x', 790), now() from generate_series(1, 2) as version;
            insert into declaration_states (declaration_id, version, state, cause, event_id, at)
              select %5$s, version, 'eligible', 'became_eligible', gen_random_uuid(), now() from generate_series(1, 2) as version;
            insert into declaration_attempts (id, lead_provider_id, participant_id, course_identifier, declaration_type, declaration_date,
              declaration_id, refusals, attempted_at)
              values (gen_random_uuid(), %3$s, %4$s, 'ecf-induction', 'started', '2024-11-04T09:30:00Z', %5$s, '{}', now());
            with clock as (
                update document_clocks set latest = greatest(latest + interval '1 microsecond', clock_timestamp())
                where list = 'declaration_documents' and scope = cast(%3$s as text) returning latest)
              insert into declaration_documents (lead_provider_id, id, participant_id, cohort, delivery_partner_id, created_at, updated_at,
                document, content_hash)
              select %3$s, %5$s, %4$s, 2024, gen_random_uuid(), latest, latest, repeat('x', 700), repeat('h', 64) from clock;
            commit""";

    /** @param first the number of the first person; who comes after has not declared either */
    double from(long first) {
        return load.with(Map.of("i", 0))
                .of(
                        SCRIPT.formatted(
                                first,
                                connections,
                                "(array['" + String.join("', '", ManyDeclarations.PROVIDERS)
                                        + "'])[cast(:n as integer) % 3 + 1]::uuid",
                                ManyDeclarations.person("cast(:n as integer)"),
                                "cast(md5('declaration ' || cast(:n as integer)) as uuid)"),
                        connections);
    }
}
