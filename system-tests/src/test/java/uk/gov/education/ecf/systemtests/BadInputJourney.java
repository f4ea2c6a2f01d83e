package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Garbage at every door: each answer is a 4xx in the envelope, tells nothing of the inside, and nothing is written anywhere. */
class BadInputJourney {

    private static final String ID = "00000000-0000-4000-8000-00000000dead";
    private static final String LARGE = "{\"data\":{\"attributes\":{\"cohort\":\"" + "9".repeat(200_000) + "\"}}}";

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "5",
            "\"text\"",
            "{\"data\":null}",
            "{\"data\":[1]}",
            "{\"data\":{\"attributes\":[]}}",
            "{\"data\":{\"attributes\":{}}}",
            "{\"unknown\":1}",
            "{\"data\":{\"attributes\":{\"cohort\":{\"a\":1},\"school_id\":[1],\"participant_id\":true,\"declaration_date\":7}}}",
            "{\"data\":{\"attributes\":{\"participant_id\":\"\\u0000\"}}}",
            "{\"name\":\"\\u0000\"}",
            "\u0000\u0001",
            "{\"a\":1,\"a\":2}",
            "{\"data\":{\"attributes\":{\"declaration_date\":\"+999999999-12-31T23:59:59Z\",\"declaration_type\":\"started\",\"participant_id\":\""
                    + ID + "\",\"course_identifier\":\"ecf-induction\"}}}",
            "[".repeat(20_000),
            LARGE);

    private record Door(String client, SuiteService service, String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<Door> DOORS = List.of(
            new Door("aurora", GATEWAY, "POST", "/api/v3/partnerships/ecf"),
            new Door("aurora", GATEWAY, "PUT", "/api/v3/partnerships/ecf/" + ID),
            new Door("aurora", GATEWAY, "POST", "/api/v3/participant-declarations"),
            new Door("dfe-service", PARTNERSHIPS, "POST", "/internal/v1/partnerships/" + ID + "/challenge"),
            new Door("dfe-service", PARTNERSHIPS, "PUT", "/internal/v1/lead-providers/" + ID),
            new Door("dfe-service", PARTNERSHIPS, "PUT", "/internal/v1/delivery-partners/" + ID),
            new Door("dfe-service", PARTNERSHIPS, "PUT", "/internal/v1/schools/" + ID),
            new Door("dfe-service", PARTNERSHIPS, "PUT", "/internal/v1/schools/" + ID + "/cohorts/2025"),
            new Door("dfe-service", PARTICIPANTS, "POST", "/internal/v1/registrations"),
            new Door("dfe-service", PARTICIPANTS, "PUT", "/internal/v1/training-records/" + ID + "/validation"),
            new Door("dfe-service", PARTICIPANTS, "PUT", "/internal/v1/participants/" + ID),
            new Door("dfe-service", STATEMENTS, "PUT", "/internal/v1/statements/" + ID),
            new Door("dfe-service", STATEMENTS, "PUT", "/internal/v1/lead-providers/" + ID + "/cohorts/2025/contract"));

    private static final List<Door> FILES = List.of(
            new Door("dfe-service", PARTNERSHIPS, "POST", "/internal/v1/schools/import"),
            new Door("dfe-service", STATEMENTS, "POST", "/internal/v1/statements/import"));

    private static final List<String> READS = List.of(
            "/api/v3/partnerships/ecf",
            "/api/v3/delivery-partners",
            "/api/v3/participants/ecf",
            "/api/v3/participant-declarations",
            "/api/v3/statements");

    private static final List<String> BAD_QUERIES = List.of(
            "filter=x",
            "filter%5B%5D=x",
            "page=2",
            "page%5Bpage%5D=0",
            "page%5Bpage%5D=abc",
            "page%5Bper_page%5D=-1",
            "page%5Bafter%5D=forged",
            "filter%5Bcohort%5D=%00");

    private static final List<String> ODD_QUERIES = List.of(
            "filter%5Bcohort%5D=99999999999999999999",
            "filter%5Bcohort%5D%5B%5D=2024",
            "filter%5Bnothing%5D=1",
            "sort=drop%20table",
            "sort=-created_at,,%2Bid",
            "page%5Bpage%5D=999999999999999999999",
            "filter%5Bcohort%5D=2024,,abc,%20");

    private final RunningSuite running = RunningSuite.get();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> garbageIsRefusedAndLeavesNothingBehind() {
        return Stream.concat(
                DOORS.stream().map(door -> garbageAt(door, "application/json")),
                FILES.stream().map(door -> garbageAt(door, "text/csv")));
    }

    private DynamicTest garbageAt(Door door, String contentType) {
        return DynamicTest.dynamicTest(door.toString(), () -> {
            Map<String, Long> before = rows();
            for (String body : BODIES) {
                assertRefused(send(door, contentType, body), door + " with " + shortened(body));
            }
            assertRefused(send(door, "text/xml", "<a/>"), door + " with XML");
            Map<String, Long> after = rows();
            after.remove("declarations.declaration_attempts");
            before.remove("declarations.declaration_attempts");
            assertEquals(before, after, "nothing was written");
        });
    }

    @TestFactory
    Stream<DynamicTest> badQueriesAreRefusedAndOddOnesMatchWhatTheyCan() {
        return READS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String query : BAD_QUERIES) {
                        assertRefused(
                                send(new Door("aurora", GATEWAY, "GET", path + "?" + query), "application/json", ""),
                                path + "?" + query);
                    }
                    for (String query : ODD_QUERIES) {
                        assertEquals(
                                200,
                                send(new Door("aurora", GATEWAY, "GET", path + "?" + query), "application/json", "")
                                        .statusCode(),
                                query);
                    }
                    for (String id : List.of(ID, "nonsense", "%00", "a%20b", "-1")) {
                        assertRefused(
                                send(new Door("aurora", GATEWAY, "GET", path + "/" + id), "application/json", ""),
                                path + "/" + id);
                    }
                    assertEquals(
                            405,
                            send(new Door("aurora", GATEWAY, "DELETE", path), "application/json", "")
                                    .statusCode());
                }));
    }

    private HttpResponse<String> send(Door door, String contentType, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(running.endpoints().of(door.service()) + door.path()))
                .header("Authorization", "Bearer " + running.tokens().tokenFor(door.client()))
                .header("Content-Type", contentType)
                .method(door.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (door.service() == GATEWAY) {
            running.described()
                    .judge(
                            door.method(),
                            request.uri().getRawPath(),
                            answer.statusCode(),
                            answer.headers().firstValue("Content-Type").orElse(""),
                            answer.body());
        }
        return answer;
    }

    private void assertRefused(HttpResponse<String> answer, String what) throws IOException {
        assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500,
                what + " answered " + answer.statusCode() + ": " + shortened(answer.body()));
        JsonNode body = json.readTree(answer.body());
        assertTrue(
                body.hasNonNull("error") || body.path("errors").path(0).hasNonNull("code"),
                what + " answered without the envelope: " + answer.body());
        assertTrue(
                Stream.of("Exception", "java.", "select ", "at uk.gov").noneMatch(answer.body()::contains),
                what + " told of the inside: " + answer.body());
    }

    /** The number of rows of every table of every service. */
    private Map<String, Long> rows() {
        Databases databases = new Databases(running);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (SuiteService service : List.of(PARTNERSHIPS, PARTICIPANTS, DECLARATIONS, STATEMENTS)) {
            databases
                    .rows(
                            service,
                            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")
                    .forEach(table -> rows.put(
                            service.database().orElseThrow() + "." + table.get("table_name"),
                            databases.count(service, (String) table.get("table_name"))));
        }
        return rows;
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
