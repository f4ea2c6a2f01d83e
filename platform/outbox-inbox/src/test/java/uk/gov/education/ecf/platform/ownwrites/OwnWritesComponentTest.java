package uk.gov.education.ecf.platform.ownwrites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;

@ComponentTest
class OwnWritesComponentTest {

    @Test
    void aRequestThatNamesAnEventSeesItsEffectsInEveryConsumer() {
        for (int i = 0; i < 20; i++) {
            String name = "own-" + UUID.randomUUID();
            Response written = Http.asNobody().post("/sample/" + name);
            String events = written.getHeader(InternalHeaders.EVENTS);
            assertEquals("partnerships.lead-provider.v1/" + written.asString(), events);
            assertEquals(
                    "1 known, 1 noted",
                    Http.asNobody()
                            .header(InternalHeaders.EVENTS, events)
                            .get("/sample/" + name + "/known")
                            .asString());
        }
    }

    @Test
    void aRefusedWriteNamesNothing() {
        Response refused = Http.asNobody().post("/sample/x/carelessly");
        assertTrue(refused.statusCode() >= 500);
        assertNull(refused.getHeader(InternalHeaders.EVENTS));
    }

    @Test
    void eventsOnTopicsNobodyHereListensToAreNotWaitedFor() {
        assertEquals(
                200,
                Http.asNobody()
                        .header(InternalHeaders.EVENTS, "statements.statement.v1/" + UUID.randomUUID() + ",garbage")
                        .get("/sample/x/known")
                        .statusCode());
    }

    @Test
    void anEventThatNeverArrivesHoldsARequestOnlyForAWhile() {
        assertEquals(
                200,
                Http.asNobody()
                        .header(InternalHeaders.EVENTS, "partnerships.lead-provider.v1/" + UUID.randomUUID())
                        .get("/sample/x/known")
                        .statusCode());
    }
}
