package uk.gov.education.ecf.systemtests.replicas;

import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.gateways.Lead;
import uk.gov.education.ecf.systemtests.polling.Office;

/** Registers teachers at a lead provider's school, and returns when each can be declared. */
record Staff(Lead lead, Caller department) {

    private static final int CLIENTS = 4;
    private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(6_400_000);

    List<Teacher> of(int size) throws InterruptedException {
        return AtOnce.carryOut(
                CLIENTS,
                Stream.generate(() -> (Callable<Teacher>) this::one).limit(size).toList());
    }

    private Teacher one() {
        String id = UUID.randomUUID().toString();
        String trainingRecord = UUID.randomUUID().toString();
        String number = "" + NEXT_NUMBER.getAndIncrement();
        Await.until(
                () -> department.post(
                        PARTICIPANTS, "/internal/v1/registrations", registration(id, trainingRecord, number)),
                Answer::ok);
        Answer validated = department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + trainingRecord + "/validation",
                        Map.of("teacher_reference_number", number, "status", "eligible", "reason", "none"))
                .orFail();
        // answered, with whatever, when declarations-service has heard of it
        department
                .awaiting(validated.announced())
                .get(DECLARATIONS, "/internal/v1/declarations/" + UUID.randomUUID() + "/history");
        return new Teacher(id);
    }

    private Map<String, Object> registration(String id, String trainingRecord, String number) {
        Map<String, Object> registration = new HashMap<>();
        registration.put("participant_id", id);
        registration.put("training_record_id", trainingRecord);
        registration.put("participant_type", "ect");
        registration.put("full_name", "Leopold Ashgrove");
        registration.put("email", "l." + id + "@replicas.example");
        registration.put("teacher_reference_number", number);
        registration.put("date_of_birth", "2001-05-14");
        registration.put("school_id", lead.school());
        registration.put("cohort", Office.COHORT);
        registration.put("start_date", "2025-09-01");
        return registration;
    }
}
