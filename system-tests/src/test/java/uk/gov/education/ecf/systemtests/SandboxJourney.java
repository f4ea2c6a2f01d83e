package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.Sandbox;

/** The sandbox is loaded at every start, over whatever people have done with it. */
class SandboxJourney {

    private final RunningSuite running = RunningSuite.get();
    private final Caller aurora = running.caller("aurora");

    @Test
    void itIsLoadedAgainOverNewPartnershipsAndChallengesAndChangesNothing() {
        challengeOne();
        confirmOne();
        long announced = announced();

        new Sandbox(running.endpoints(), running.tokens()).load();

        assertEquals(announced, announced());
    }

    private void challengeOne() {
        String active = StreamSupport.stream(
                        aurora.get(GATEWAY, "/api/v3/partnerships/ecf?filter%5Bcohort%5D=2025")
                                .orFail()
                                .data()
                                .spliterator(),
                        false)
                .filter(one -> one.path("attributes").path("status").asText().equals("active"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        running.caller("dfe-service")
                .post(PARTNERSHIPS, "/internal/v1/partnerships/" + active + "/challenge", Map.of("reason", "no_ects"))
                .orFail();
    }

    private void confirmOne() {
        String partner = aurora.get(GATEWAY, "/api/v3/delivery-partners?filter%5Bcohort%5D=2025")
                .orFail()
                .data()
                .path(0)
                .path("id")
                .asText();
        JsonNode schools = aurora.get(GATEWAY, "/api/v3/schools/ecf?filter%5Bcohort%5D=2025")
                .orFail()
                .data();
        assertTrue(StreamSupport.stream(schools.spliterator(), false)
                .filter(school ->
                        !school.path("attributes").path("in_partnership").asBoolean())
                .map(school -> aurora.postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of(
                                "cohort",
                                2025,
                                "school_id",
                                school.path("id").asText(),
                                "delivery_partner_id",
                                partner)))
                .anyMatch(Answer::ok));
    }

    private long announced() {
        return new Databases(running).count(PARTNERSHIPS, "outbox");
    }
}
