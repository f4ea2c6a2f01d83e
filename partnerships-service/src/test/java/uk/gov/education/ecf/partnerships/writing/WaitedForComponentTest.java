package uk.gov.education.ecf.partnerships.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.confirmation;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** A change that waited for another one happens after it, and says so: a reader that asks for what is newer must not miss it. */
@ComponentTest
class WaitedForComponentTest {

    private String school;
    private String partner;

    @BeforeEach
    void aSchoolAndAPartner() {
        Given.theLeadProviders();
        school = Given.aSchool();
        partner = Given.aDeliveryPartnerOfAurora();
    }

    @Test
    void aConfirmedPartnership() throws SQLException {
        Instant free = waited("schools", school, () -> asProvider("aurora")
                .body(confirmation(2024, school, partner))
                .post("/api/v3/partnerships/ecf"));

        assertNotBefore(free, "select created_at from partnerships where school_id = ?", school);
    }

    @Test
    void aRecordedSchool() throws SQLException {
        Instant free = waited("schools", school, () -> asDfe().body(Given.aSchoolBody(Map.of()))
                .put("/internal/v1/schools/" + school));

        assertNotBefore(free, "select changed_at from schools where id = ?", school);
    }

    @Test
    void aCohortThatIsSetUp() throws SQLException {
        Instant free = waited("schools", school, () -> setUp(2024, Map.of("induction_programme_choice", "school_led")));

        assertNotBefore(free, "select changed_at from schools where id = ?", school);
    }

    @Test
    void aPartnershipThatIsCarriedOver() throws SQLException {
        Given.engaged(AURORA, 2025, partner);
        Given.confirmed("aurora", 2024, school, partner);

        Instant free = waited(
                "delivery_partners",
                partner,
                () -> setUp(2025, Map.of("induction_programme_choice", "provider_led", "continue_partnership", true)));

        assertNotBefore(free, "select created_at from partnerships where cohort = 2025 and school_id = ?", school);
    }

    @Test
    void aRenamedDeliveryPartner() throws SQLException {
        Instant free = waited("delivery_partners", partner, () -> asDfe().body(Map.of("name", "Southmoor"))
                .put("/internal/v1/delivery-partners/" + partner));

        assertNotBefore(free, "select changed_at from delivery_partners where id = ?", partner);
    }

    @Test
    void aPairThatBegins() throws SQLException {
        Instant free =
                waited("delivery_partners", partner, () -> asDfe().put(Given.relationship(AURORA, 2025, partner)));

        assertNotBefore(free, "select changed_at from delivery_partners where id = ?", partner);
    }

    @Test
    void aRenamedLeadProvider() throws SQLException {
        String provider = Given.id();
        String path = "/internal/v1/lead-providers/" + provider;
        asDfe().body(Map.of("name", "Delta Learning")).put(path).then().statusCode(200);

        Instant free = waited("lead_providers", provider, () -> asDfe().body(Map.of("name", "Delta Institute"))
                .put(path));

        assertNotBefore(free, "select changed_at from lead_providers where id = ?", provider);
    }

    private Response setUp(int cohort, Map<String, Object> body) {
        return asDfe().body(body).put("/internal/v1/schools/" + school + "/cohorts/" + cohort);
    }

    /** Lets the request wait for the row; answers an instant at which it still did. */
    private static Instant waited(String table, String id, Supplier<Response> request) throws SQLException {
        CompletableFuture<Response> answer;
        Instant stillWaiting;
        try (Connection other = connect();
                PreparedStatement lock =
                        other.prepareStatement("select 1 from " + table + " where id = ? for update")) {
            other.setAutoCommit(false);
            lock.setObject(1, UUID.fromString(id));
            lock.execute();
            answer = CompletableFuture.supplyAsync(request);
            Eventually.verify(() -> assertEquals(
                    1,
                    DATABASE.countWhere(
                            "pg_stat_activity",
                            "wait_event_type = 'Lock' and datname = current_database() and query like ?",
                            "%" + table + "%")));
            stillWaiting = Instant.now().truncatedTo(ChronoUnit.MICROS);
            other.rollback();
        }
        answer.join().then().statusCode(200);
        return stillWaiting;
    }

    private static void assertNotBefore(Instant free, String sql, String id) {
        Instant written =
                DATABASE.value(Instant.class, sql, UUID.fromString(id)).orElseThrow();
        assertFalse(written.isBefore(free), written + " lies before " + free);
    }

    private static Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", "ecf");
        login.put("password", "ecf");
        return new Driver().connect(DATABASE.jdbcUrl(), login);
    }
}
