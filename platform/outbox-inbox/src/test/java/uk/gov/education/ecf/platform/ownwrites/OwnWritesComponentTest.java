package uk.gov.education.ecf.platform.ownwrites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Http;

@ComponentTest
class OwnWritesComponentTest {

    private final Database database = Database.ofApplication();

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

    /**
     * The look that is under way when the time is over has a session, which the request must not take for its own: the look closes it
     * when it has its answer, and the request has more to ask by then.
     */
    @Test
    void aRequestGoesOnByItselfWhenTheLastLookIsSlow() throws SQLException, InterruptedException {
        String name = "slow-" + UUID.randomUUID();
        CompletableFuture<Integer> answered;
        try (Connection other =
                        DriverManager.getConnection(database.jdbcUrl(), PostgresServer.USER, PostgresServer.PASSWORD);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table inbox in access exclusive mode");
            answered = CompletableFuture.supplyAsync(() -> Http.asNobody()
                    .header(InternalHeaders.EVENTS, "partnerships.lead-provider.v1/" + UUID.randomUUID())
                    .post("/sample/" + name + "/notes/20")
                    .statusCode());
            TimeUnit.SECONDS.sleep(3);
            other.rollback();
        }
        assertEquals(204, answered.join());
        assertEquals(20, database.countWhere("effects", "note = ?", name));
    }
}
