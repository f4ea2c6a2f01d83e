package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.journey.JourneyListener;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Remembers which declaration a journey made, and says afterwards whether anything about it happened twice or got lost. */
public class Witness implements JourneyListener {

    private final RunningSuite running;
    private String key;

    public Witness(RunningSuite running) {
        this.running = running;
    }

    @Override
    public void answered(Answer answer) {
        running.described().judge(answer);
        if (answer.ok()
                && answer.request().startsWith("POST ")
                && answer.request().endsWith("/participant-declarations")) {
            key = answer.attribute("participant_id") + "/"
                    + answer.data().path("id").asText();
        }
    }

    /** Without a mishap the line item is on the statement that the answer named, from the start. */
    public void theAnswerStayedTrue(Databases databases) {
        Map<String, Long> billed = databases.announced(SuiteService.STATEMENTS, key);
        assertEquals(1, billed.get("statements.line-item-attached.v1"), () -> "attached once: " + billed);
        assertFalse(billed.containsKey("statements.line-item-moved.v1"), () -> "never moved: " + billed);
    }

    public void nothingHappenedTwiceOrGotLost(Databases databases) {
        assertNotNull(key, "a declaration was accepted");
        Map<String, Long> declared = databases.announced(SuiteService.DECLARATIONS, key);
        for (String type : List.of(
                "declarations.declaration-submitted.v1",
                "declarations.declaration-became-eligible.v1",
                "declarations.declaration-became-payable.v1",
                "declarations.declaration-paid.v1")) {
            assertEquals(1, declared.get(type), () -> type + " in " + declared);
        }
        Map<String, Long> billed = databases.announced(SuiteService.STATEMENTS, key);
        for (String type : List.of(
                "statements.line-item-became-payable.v1",
                "statements.line-item-payment-authorised.v1",
                "statements.line-item-paid.v1")) {
            assertEquals(1, billed.get(type), () -> type + " in " + billed);
        }
        assertEquals(
                List.of("paid"),
                databases
                        .rows(
                                SuiteService.STATEMENTS,
                                "select state from line_items where declaration_id = ?",
                                UUID.fromString(key.substring(key.indexOf('/') + 1)))
                        .stream()
                        .map(row -> row.get("state"))
                        .toList());
        for (SuiteService service : List.of(
                SuiteService.PARTNERSHIPS,
                SuiteService.PARTICIPANTS,
                SuiteService.DECLARATIONS,
                SuiteService.STATEMENTS)) {
            assertEquals(
                    List.of(),
                    databases.rows(
                            service,
                            "select topic, type, headers from outbox where topic like '%.dlq.%' and message_key not like ?",
                            Poison.KEY + "%"),
                    "dead letters of " + service);
        }
    }
}
