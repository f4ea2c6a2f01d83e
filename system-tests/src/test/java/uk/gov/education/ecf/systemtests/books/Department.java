package uk.gov.education.ecf.systemtests.books;

import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What schools and the national register tell of people, through DfE. */
record Department(Patient client) {

    /** At the school of the person's provider; the number is left for the register to tell. */
    Reply register(Person person) {
        Map<String, Object> registration = new HashMap<>();
        registration.put("participant_id", person.id());
        registration.put("training_record_id", person.trainingRecord());
        registration.put("participant_type", "ect");
        registration.put("full_name", "Perpetua Lockwood");
        registration.put("email", "p." + person.id() + "@books.example");
        registration.put("date_of_birth", "2001-05-14");
        registration.put("school_id", person.lead().school());
        registration.put("cohort", TrainingSchedule.COHORT);
        return client.ask(caller -> caller.post(PARTICIPANTS, "/internal/v1/registrations", registration));
    }

    Reply validate(Person person, String number, String status) {
        return client.ask(caller -> caller.put(
                PARTICIPANTS,
                record(person) + "/validation",
                Map.of(
                        "teacher_reference_number",
                        number,
                        "status",
                        status,
                        "reason",
                        status.equals("eligible") ? "none" : "active_flags")));
    }

    Reply reportLeaver(Person person, LocalDate day) {
        return client.ask(caller ->
                caller.post(PARTICIPANTS, record(person) + "/leaver", Map.of("leaving_date", day.toString())));
    }

    Reply reportJoiner(Person person, String school, LocalDate day) {
        return client.ask(caller -> caller.post(
                PARTICIPANTS,
                record(person) + "/joiner",
                Map.of("school_id", school, "joining_date", day.toString(), "continue_with_provider", false)));
    }

    Reply retire(Person person, Person into) {
        return client.ask(caller -> caller.post(
                PARTICIPANTS,
                "/internal/v1/participants/" + person.id() + "/retirement",
                Map.of("into_participant_id", into.id())));
    }

    private static String record(Person person) {
        return "/internal/v1/training-records/" + person.trainingRecord();
    }
}
