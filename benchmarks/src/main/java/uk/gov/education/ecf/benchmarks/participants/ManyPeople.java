package uk.gov.education.ecf.benchmarks.participants;

import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Database;

/**
 * People in training with three lead providers, written straight into the tables of participants-service as it would have written
 * them: each registered once, at one of 3,000 schools, validated; every fifth row of schools' people are mentors, of the teachers of
 * the same school in the four rows behind. One in fifty is deferred, one in a hundred waits for a manual check.
 */
final class ManyPeople {

    static final String AURORA = "a0000000-0000-4000-8000-000000000001";

    private static final String TODAY = "(now() at time zone 'Europe/London')::date";
    private static final int SCHOOLS = 3_000;
    private static final List<String> PROVIDERS =
            List.of(AURORA, "b0000000-0000-4000-8000-000000000002", "c0000000-0000-4000-8000-000000000003");

    private static final String PEOPLE =
            """
            create temporary table people as
            select n, md5('person ' || n)::uuid as id, md5('record ' || n)::uuid as record, n %% %1$d as school,
              (n / %1$d) %% 5 = 0 as mentors, n %% 50 = 7 as deferred,
              case n %% 100 when 3 then 'manual_check' else 'eligible' end as status,
              case when (n / %1$d) %% 5 = 0 then null else md5('person ' || (n / %1$d / 5 * 5 * %1$d + n %% %1$d))::uuid end as mentor,
              (array['Oskar', 'Ruth', 'Imran', 'Bethan', 'Chidi', 'Freya', 'Tomasz', 'Leila'])[n %% 8 + 1] || ' ' ||
              (array['Kessler-Abernathy', 'Abara', 'Whitcombe', 'Lindqvist', 'Harland', 'Osei', 'Mistry'])[n %% 7 + 1] as name,
              'person.' || n || '@school' || n %% %1$d || '.example' as email, lpad((1000000 + n)::text, 7, '0') as number,
              2024 + n %% 2 as cohort, (array[%2$s]::uuid[])[n %% 3 + 1] as provider,
              md5('partner ' || n %% 3)::uuid as partner, md5('partnership ' || n %% %1$d || ' ' || 2024 + n %% 2)::uuid as partnership,
              timestamptz '2024-06-03 08:00Z' + n * interval '3 minutes' as made
            from generate_series(0, %3$d - 1) as n""";

    private static final List<String> ROWS = List.of(
            """
            insert into participants (id, full_name, date_of_birth, teacher_reference_number, created_at, changed_at, version)
            select id, name, date '1990-01-01' + n % 4000, number, made, made, 1 from people""",
            "insert into participant_emails (mailbox, participant_id) select email, id from people",
            """
            insert into training_records (id, participant_id, registered_as, participant_type, schedule_identifier, schedule_cohort,
              pupil_premium_uplift, sparsity_uplift, uplift_known, entered_number, fingerprint, validation_status, validation_reason,
              answered_number, withdrawn_by_school, cohort_changed_after_payments_frozen, created_at)
            select record, id, id, case when mentors then 'mentor' else 'ect' end, 'ecf-standard-september', cohort, school % 4 = 0,
              school % 9 = 0, true, number, md5(record::text), status, 'none', number, false, false, made from people""",
            """
            insert into periods (id, training_record_id, stay, school_id, school_urn, cohort, schedule_identifier, schedule_cohort,
              lead_provider_id, delivery_partner_id, partnership_id, email, mentor_id, training_status, induction_status, start_date,
              created_at)
            select md5('period ' || n)::uuid, record, 0, md5('school ' || school)::uuid, (100000 + school)::text, cohort,
              'ecf-standard-september', cohort, provider, partner, partnership, email, mentor,
              case when deferred then 'deferred' else 'active' end, 'active', make_date(cohort, 9, 1), made from people""",
            """
            insert into provider_states (id, training_record_id, lead_provider_id, state, recorded_at)
            select md5('state ' || n)::uuid, record, provider, 'active', made from people""",
            """
            insert into provider_states (id, training_record_id, lead_provider_id, state, reason, recorded_at)
            select md5('deferral ' || n)::uuid, record, provider, 'deferred', 'career-break', made + interval '120 days'
            from people where deferred""",
            """
            insert into known_partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort, status, created_at, version)
            select distinct partnership, provider, partner, md5('school ' || school)::uuid, cohort, 'active', timestamptz '2024-05-01', 1
            from people""",
            """
            insert into known_schools (id, urn, name, version)
            select distinct md5('school ' || school)::uuid, (100000 + school)::text, 'School ' || school, 1 from people""");

    private static final String DOCUMENTS =
            """
            insert into participant_documents (lead_provider_id, id, schedule_cohorts, training_statuses, former_ids, status_courses,
              next_status_change_on, created_at, updated_at, document, content_hash)
            select provider, id, array[cohort], training, '{}', 'joining ' || starts || ' active',
              case when starts > %1$s then starts end, made, shown,
              replace(document, chr(1), pg_temp.wire(shown)),
              encode(sha256(convert_to(document, 'UTF8')), 'hex')
            from (select *, format('{"id":"%%s","type":"participant","attributes":{"full_name":"%%s","teacher_reference_number":"%%s",'
              '"updated_at":"%%s","ecf_enrolments":[{"training_record_id":"%%s","email":"%%s","mentor_id":%%s,"school_urn":"%%s",'
              '"participant_type":"%%s","cohort":"%%s","training_status":"%%s","participant_status":"%%s",'
              '"teacher_reference_number_validated":true,"eligible_for_funding":%%s,"pupil_premium_uplift":%%s,"sparsity_uplift":%%s,'
              '"schedule_identifier":"ecf-standard-september","delivery_partner_id":"%%s","withdrawal":null,"deferral":%%s,'
              '"created_at":"%%s","induction_end_date":null,"mentor_funding_end_date":null,'
              '"cohort_changed_after_payments_frozen":false,"mentor_ineligible_for_funding_reason":null}],"participant_id_changes":[]}}',
              id, name, number, chr(1), record, email, coalesce('"' || mentor || '"', 'null'), 100000 + school,
              case when mentors then 'mentor' else 'ect' end, cohort, training,
              case when starts > %1$s then 'joining' else 'active' end, case status when 'eligible' then 'true' else 'null' end,
              (school %% 4 = 0)::text, (school %% 9 = 0)::text, partner,
              case when deferred then '{"reason":"career-break","date":"' || pg_temp.wire(made + interval '120 days') || '"}' else 'null' end,
              pg_temp.wire(made)) as document
              from (select people.*, case when deferred then 'deferred' else 'active' end as training, start_date as starts,
                made + interval '200 days' as shown from people join periods on training_record_id = record) as placed) as shown_people""";

    private static final String WIRE =
            """
            create function pg_temp.wire(timestamptz) returns text language sql immutable as
            $$ select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$""";

    private static final String CLOCKS =
            """
            insert into document_clocks (list, scope, latest)
            select 'participant_documents', lead_provider_id, max(updated_at) from participant_documents group by lead_provider_id""";

    private ManyPeople() {}

    /** @param beginners so many of them begin tomorrow */
    static void write(Database database, int count, int beginners) {
        String providers = "'" + String.join("', '", PROVIDERS) + "'";
        database.execute(PEOPLE.formatted(SCHOOLS, providers, count));
        ROWS.forEach(database::execute);
        beginTomorrow(database, beginners);
        database.execute(WIRE);
        database.execute(DOCUMENTS.formatted(TODAY));
        database.execute(CLOCKS);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    private static void beginTomorrow(Database database, int count) {
        database.execute(
                """
                update periods set start_date = %s + 1
                where training_record_id in (select record from people where n < %d)"""
                        .formatted(TODAY, count));
    }

    /** A day goes by of which the documents have not heard: what was to come tomorrow is due today. */
    static void aDayGoesBy(Database database) {
        database.execute("update periods set start_date = %1$s where start_date = %1$s + 1".formatted(TODAY));
        database.execute(
                """
                update participant_documents set next_status_change_on = %1$s,
                  status_courses = replace(status_courses, (%1$s + 1)::text, (%1$s)::text)
                where next_status_change_on = %1$s + 1"""
                        .formatted(TODAY));
        database.execute("vacuum analyze");
    }
}
