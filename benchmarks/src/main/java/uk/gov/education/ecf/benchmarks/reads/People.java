package uk.gov.education.ecf.benchmarks.reads;

import uk.gov.education.ecf.benchmarks.harness.Database;

/** Documents of participants as long as real ones, written straight into their table, and the clock of their list beside them. */
final class People {

    private static final String DOCUMENT =
            """
            {"id":"%s","type":"participant","attributes":{"full_name":"Oskar Kessler-Abernathy","teacher_reference_number":"3204417",\
            "updated_at":"2024-09-16T08:15:30.000Z","ecf_enrolments":[{"training_record_id":"a5061728-4d6e-4f80-b1c2-d3e4f5061728",\
            "email":"oskar.kessler-abernathy@hollybrook.example","mentor_id":"8d3e5f70-2b4c-4d6e-9fa0-b1c2d3e4f506","school_urn":"148201",\
            "participant_type":"ect","cohort":"2024","training_status":"active","participant_status":"active",\
            "teacher_reference_number_validated":true,"eligible_for_funding":true,"pupil_premium_uplift":false,"sparsity_uplift":true,\
            "schedule_identifier":"ecf-standard-september","delivery_partner_id":"b1e6a3f0-77c4-4d0e-9b1c-2c9e8d3a5b11","withdrawal":null,\
            "deferral":null,"created_at":"2024-07-01T09:30:00.000Z","induction_end_date":null,"mentor_funding_end_date":null,\
            "cohort_changed_after_payments_frozen":false,"mentor_ineligible_for_funding_reason":null}],"participant_id_changes":[]}}""";

    private People() {}

    static void write(Database database, String leadProvider, int count) {
        database.execute(
                """
                insert into participant_documents (lead_provider_id, id, schedule_cohorts, training_statuses, former_ids, created_at,
                  updated_at, document, content_hash)
                select '%s', id, array[2024], 'active', '{}', timestamptz '2024-07-01' + n * interval '1 minute',
                  timestamptz '2024-09-16' + n * interval '1 second', format('%s', id), md5(id::text)
                from (select n, md5(n::text)::uuid as id from generate_series(1, %d) as n) as people"""
                        .formatted(leadProvider, DOCUMENT, count));
        database.execute(
                "insert into document_clocks (list, scope, latest) values ('participant_documents', '%s', clock_timestamp())"
                        .formatted(leadProvider));
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }
}
