package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.education.ecf.localstack.api.Answer;
import uk.gov.education.ecf.localstack.journey.JourneyListener;
import uk.gov.education.ecf.localstack.services.SuiteService;

/** Remembers which declaration a journey made, and says afterwards whether anything about it happened twice or got lost. */
class Witness implements JourneyListener {

    private String key;

    @Override
    public void answered(Answer answer) {
        if (answer.ok() && answer.request().startsWith("POST ") && answer.request().endsWith("/participant-declarations")) {
            key = answer.attribute("participant_id") + "/" + answer.data().path("id").asText();
        }
    }

    void nothingHappenedTwiceOrGotLost(Databases databases) {
        assertNotNull(key, "a declaration was accepted");
        assertEquals(once("declarations.declaration-submitted.v1", "declarations.declaration-became-eligible.v1",
                "declarations.declaration-became-payable.v1", "declarations.declaration-paid.v1"), databases.announced(SuiteService.DECLARATIONS, key));
        assertEquals(once("statements.line-item-attached.v1", "statements.line-item-became-payable.v1",
                "statements.line-item-payment-authorised.v1", "statements.line-item-paid.v1"), databases.announced(SuiteService.STATEMENTS, key));
        for (SuiteService service : List.of(SuiteService.PARTNERSHIPS, SuiteService.PARTICIPANTS, SuiteService.DECLARATIONS, SuiteService.STATEMENTS)) {
            assertEquals(List.of(), databases.rows(service, "select topic, type, headers from outbox where topic like '%.dlq.%'"), "dead letters of " + service);
        }
    }

    private static Map<String, Long> once(String... types) {
        return List.of(types).stream().collect(Collectors.toMap(type -> type, type -> 1L));
    }
}
