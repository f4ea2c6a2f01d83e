package uk.gov.education.ecf.benchmarks.writers;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.gov.education.ecf.benchmarks.harness.Database;

/** The people of some lead providers, registered and validated by the service itself, so that each provider lists its own. */
record Staff(int providers, int peopleOfEach) {

    private static final int COHORT = 2025;
    private static final int OTHERS_LISTED = 20_000;

    /** @param number of the provider, from 0 */
    record Person(int provider, int number) {

        String id() {
            return Ids.PERSON.of(provider * 1_000 + number);
        }

        String email() {
            return "r." + provider + "." + number + "@measured.example";
        }

        private Map<String, Object> registration() {
            return Map.of(
                    "participant_id",
                    id(),
                    "training_record_id",
                    trainingRecord(),
                    "participant_type",
                    "ect",
                    "full_name",
                    "Rosalind Achterberg",
                    "email",
                    email(),
                    "teacher_reference_number",
                    teacherReferenceNumber(),
                    "date_of_birth",
                    "2001-05-14",
                    "school_id",
                    Ids.SCHOOL.of(provider),
                    "cohort",
                    COHORT,
                    "start_date",
                    "2025-09-01");
        }

        private Map<String, Object> validation() {
            return Map.of("teacher_reference_number", teacherReferenceNumber(), "status", "eligible", "reason", "none");
        }

        private String trainingRecord() {
            return Ids.TRAINING_RECORD.of(provider * 1_000 + number);
        }

        private String teacherReferenceNumber() {
            return "" + (1_000_000 + provider * 1_000 + number);
        }
    }

    List<Person> of(int provider) {
        return IntStream.range(0, peopleOfEach)
                .mapToObj(number -> new Person(provider, number))
                .toList();
    }

    /** What the service knows of schools and partnerships is written behind its back; the people it writes itself. */
    void register(Database database, Client client) throws IOException, InterruptedException {
        IntStream.range(0, providers).forEach(provider -> know(database, provider));
        for (int provider = 0; provider < providers; provider++) {
            for (Person person : of(provider)) {
                must(client.send("POST", "/internal/v1/registrations", person.registration()));
                must(client.send(
                        "PUT",
                        "/internal/v1/training-records/" + person.trainingRecord() + "/validation",
                        person.validation()));
            }
        }
        listOthers(database);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    private static void know(Database database, int provider) {
        database.execute("insert into known_lead_providers (id, name, version) values ('" + Ids.PROVIDER.of(provider)
                + "', '" + "Provider " + provider + "', 1)");
        database.execute("insert into known_delivery_partners (id, name, version) values ('" + Ids.PARTNER.of(provider)
                + "', 'Partner " + provider + "', 1)");
        database.execute("insert into known_schools (id, urn, name, version) values ('" + Ids.SCHOOL.of(provider)
                + "', '" + (140_000 + provider) + "', 'School " + provider + "', 1)");
        database.execute("insert into known_partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort,"
                + " status, created_at, version) values ('" + Ids.PARTNERSHIP.of(provider) + "', '"
                + Ids.PROVIDER.of(provider) + "', '" + Ids.PARTNER.of(provider) + "', '" + Ids.SCHOOL.of(provider)
                + "', " + COHORT + ", 'active', now(), 1)");
    }

    /** Lists are as long as real ones. */
    private void listOthers(Database database) {
        IntStream.range(0, providers)
                .forEach(provider -> database.execute(
                        """
                        insert into participant_documents (lead_provider_id, id, schedule_cohorts, training_statuses, former_ids, created_at,
                          updated_at, document, content_hash)
                        select lead_provider_id, md5(lead_provider_id::text || n)::uuid, schedule_cohorts, training_statuses, former_ids,
                          created_at - n * interval '1 second', updated_at - n * interval '1 second', document, content_hash
                        from generate_series(1, %d) as n, (select * from participant_documents where lead_provider_id = '%s' limit 1) as one"""
                                .formatted(OTHERS_LISTED / providers, Ids.PROVIDER.of(provider))));
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
