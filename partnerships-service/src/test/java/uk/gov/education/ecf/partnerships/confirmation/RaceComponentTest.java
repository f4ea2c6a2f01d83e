package uk.gov.education.ecf.partnerships.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmation;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import uk.gov.education.ecf.partnerships.AtOnce;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** Two at the same instant: real requests on real connections. */
@ComponentTest
class RaceComponentTest {

    @BeforeEach
    void leadProviders() {
        Given.theLeadProviders();
    }

    @RepeatedTest(5)
    void ofTwoProvidersAtOnceOneIsConfirmedAndTheOtherToldSo() throws Exception {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(BEACON, 2024, partner);

        List<Response> answers =
                AtOnce.answers(() -> confirm("aurora", school, partner), () -> confirm("beacon", school, partner));

        assertOneWon(answers, "partnership-with-other-provider");
        assertEquals(1, DATABASE.countWhere("partnerships", "school_id = ?", UUID.fromString(school)));
        assertEquals(
                1,
                DATABASE.countWhere(
                        "outbox",
                        "type = 'partnerships.partnership-confirmed.v1' and payload::text like ?",
                        "%" + school + "%"));
    }

    @Test
    void ofTwoHundredConfirmationsAtOnceOneWins() throws Exception {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(BEACON, 2024, partner);

        List<Response> answers = AtOnce.answers(IntStream.range(0, 200)
                .<Callable<Response>>mapToObj(one -> () -> confirm(one % 2 == 0 ? "aurora" : "beacon", school, partner))
                .toList());

        assertEquals(
                Map.of(200, 1L, 422, 199L),
                answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting())));
        assertEquals(1, DATABASE.countWhere("partnerships", "school_id = ?", UUID.fromString(school)));
        assertEquals(1, DATABASE.countWhere("partnership_documents", "document like ?", "%" + school + "%"));
        assertEquals(
                1,
                DATABASE.countWhere(
                        "outbox",
                        "type = 'partnerships.partnership-confirmed.v1' and payload::text like ?",
                        "%" + school + "%"));
    }

    @RepeatedTest(3)
    void ofTheSameRequestTwiceOneIsConfirmedAndTheOtherToldSo() throws Exception {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();

        assertOneWon(
                AtOnce.answers(() -> confirm("aurora", school, partner), () -> confirm("aurora", school, partner)),
                "partnership-already-yours");
    }

    /** The index alone decides when the other one has not passed through this service's locks. */
    @Test
    void whoMeetsTheIndexIsJudgedAnew() throws Exception {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection other = connect()) {
            other.setAutoCommit(false);
            insertPartnership(other, BEACON, school, partner);
            Future<Response> answer = threads.submit(() -> confirm("aurora", school, partner));
            Eventually.verify(
                    () -> assertEquals(
                            1,
                            DATABASE.countWhere(
                                    "pg_stat_activity",
                                    "wait_event_type = 'Lock' and datname = current_database() and query like 'insert into partnerships%'")));
            other.commit();

            assertEquals(422, answer.get().statusCode());
            assertEquals("partnership-with-other-provider", answer.get().path("errors[0].code"));
        } finally {
            threads.shutdown();
        }
    }

    @RepeatedTest(10)
    void aSchoolRecordedTwiceAtOnceIsOneSchool() throws Exception {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());

        List<Response> answers = AtOnce.answers(() -> record(school, body), () -> record(school, body));

        answers.forEach(answer -> assertEquals(200, answer.statusCode()));
        assertEquals(1, DATABASE.countWhere("outbox", "message_key = ?", school));
    }

    @Test
    void aChangeOfTheSchoolAndOneOfThePartnerAtOnceAreBothShown() throws Exception {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(school, body);
        String partner = Given.aDeliveryPartnerOfAurora();
        String id = Given.confirmed("aurora", 2024, school, partner);

        for (int round = 0; round < 5; round++) {
            String name = "Round " + round;
            body.put("induction_tutor", Map.of("name", name, "email", "tutor@hollybrook.example"));
            List<Response> answers = AtOnce.answers(() -> record(school, body), () -> asDfe().body(Map.of("name", name))
                    .put("/internal/v1/delivery-partners/" + partner));

            answers.forEach(answer -> assertEquals(200, answer.statusCode()));
            Map<String, String> shown =
                    asProvider("aurora").get("/api/v3/partnerships/ecf/" + id).path("data.attributes");
            assertEquals(
                    List.of(name, name),
                    List.of(shown.get("induction_tutor_name"), shown.get("delivery_partner_name")));
        }
    }

    private static void assertOneWon(List<Response> answers, String refusal) {
        assertEquals(
                List.of(200, 422),
                answers.stream().map(Response::statusCode).sorted().toList());
        Response lost = answers.stream()
                .filter(answer -> answer.statusCode() == 422)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(refusal), lost.path("errors.code"));
        assertEquals(List.of("school_id"), lost.path("errors.title"));
    }

    private static Response confirm(String client, String school, String partner) {
        return asProvider(client).body(confirmation(2024, school, partner)).post("/api/v3/partnerships/ecf");
    }

    private static Response record(String school, Map<String, Object> body) {
        return asDfe().body(body).put("/internal/v1/schools/" + school);
    }

    private static Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", "ecf");
        login.put("password", "ecf");
        return new Driver().connect(DATABASE.jdbcUrl(), login);
    }

    private static void insertPartnership(Connection connection, String provider, String school, String partner)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort, "
                        + "created_at, changed_at, version) values (gen_random_uuid(), ?, ?, ?, 2024, now(), now(), 0)")) {
            insert.setObject(1, UUID.fromString(provider));
            insert.setObject(2, UUID.fromString(partner));
            insert.setObject(3, UUID.fromString(school));
            insert.executeUpdate();
        }
    }
}
