package uk.gov.education.ecf.platform.documents;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class PreparedDocumentsComponentTest {

    private static final String THINGS = "/api/v3/{owner}/things";

    private final String owner = UUID.randomUUID().toString();

    @BeforeAll
    static void table() {
        ThingTable.make();
    }

    @Test
    void aDocumentIsAnObjectWithItsTimeInIt() {
        String id = put("a", "name", "first");
        JsonPath document = get(id).then()
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .extract()
                .jsonPath();
        assertEquals("thing", document.getString("data.type"));
        assertEquals("first", document.getString("data.attributes.name"));
        assertTrue(document.getMap("data.attributes").containsKey("nothing"));
        assertTrue(document.getString("data.attributes.updated_at")
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    }

    @Test
    void theMediaTypeHasNoCharset() {
        assertEquals("application/vnd.api+json", get(put("a", "name", "x")).getHeader("Content-Type"));
    }

    @Test
    void updatedAtMovesOnlyWhenWhatIsShownChanges() {
        String id = put("a", "name", "same");
        String first = updatedAt(id);
        Instant stored = stored(id);
        put(id, "name", "same", "cohort", "2023");
        assertEquals(stored, stored(id), "a filter column alone is not shown");
        assertEquals(
                2023,
                Database.ofApplication()
                        .value(Integer.class, "select cohort from thing_documents where id = ?", UUID.fromString(id))
                        .orElseThrow());
        put(id, "name", "other");
        assertTrue(stored(id).isAfter(stored));
        assertNotEquals("", first);
    }

    @Test
    void updatedAtIsTheRealTimeAlsoWhenTheRequestTravels() {
        String id = UUID.randomUUID().toString();
        client().header("X-With-Server-Date", "2031-01-10T10:42:00Z")
                .body(body("name", "then"))
                .put(THINGS + "/" + id, owner)
                .then()
                .statusCode(200);
        Instant stored = stored(id);
        assertTrue(stored.isBefore(Instant.now().plus(Duration.ofHours(1))));
        put(id, "name", "now");
        assertTrue(stored(id).isAfter(stored));
        assertEquals(updatedAt(id), stored(id).toString().substring(0, 23) + "Z");
    }

    @Test
    void echoingAnUpdatedAtNeverSkipsThatChange() {
        String id = put("a", "name", "x");
        assertEquals(
                List.of(id),
                ids(client().queryParam("filter[updated_since]", updatedAt(id)).get(THINGS, owner)));
        assertEquals(
                List.of(),
                ids(client().queryParam(
                                "filter[updated_since]",
                                stored(id).plusSeconds(1).toString())
                        .get(THINGS, owner)));
    }

    @Test
    void anotherProvidersDocumentsAreNotFound() {
        String id = put("a", "name", "mine");
        client().get(THINGS + "/" + id, UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-00000000000g", "0-0-0-0-0"})
    void malformedIdsAreNotFound(String id) {
        client().get(THINGS + "/" + id, owner).then().statusCode(404).body("error", equalTo("Resource not Found"));
    }

    @Test
    void followingLinksShowsEveryRowOnceWhateverIsWrittenMeanwhile() {
        List<String> written =
                IntStream.range(0, 25).mapToObj(i -> put("a", "name", "n" + i)).toList();
        List<String> seen = new ArrayList<>();
        Response page = client().queryParam("page[per_page]", 4).get(THINGS, owner);
        for (int pages = 0; pages < 50; pages++) {
            seen.addAll(ids(page));
            put(written.get(pages % 25), "name", "changed" + pages);
            String next = page.path("links.next");
            if (next == null) {
                break;
            }
            page = client().urlEncodingEnabled(false).get(next);
        }
        assertEquals(written, seen);
    }

    @Test
    void previousLinksLeadBackTheSameWay() {
        List<String> written =
                IntStream.range(0, 7).mapToObj(i -> put("a", "name", "n" + i)).toList();
        Response last = client().queryParam("page[per_page]", 3)
                .queryParam("page[page]", 3)
                .get(THINGS, owner);
        assertEquals(written.subList(6, 7), ids(last));
        last.then().body("links.next", nullValue());
        Response middle = client().urlEncodingEnabled(false).get(last.<String>path("links.prev"));
        assertEquals(written.subList(3, 6), ids(middle));
        Response first = client().urlEncodingEnabled(false).get(middle.<String>path("links.prev"));
        assertEquals(written.subList(0, 3), ids(first));
        first.then().body("links.prev", nullValue());
        assertEquals(
                written.subList(3, 6), ids(client().urlEncodingEnabled(false).get(first.<String>path("links.next"))));
    }

    @Test
    void equalSortKeysAreOrderedByIdAndCursorsKeepTheDirection() {
        List<String> written = new ArrayList<>(
                IntStream.range(0, 6).mapToObj(i -> put("a", "name", "twin")).toList());
        Collections.sort(written);
        Collections.reverse(written);
        Response page = client().queryParam("sort", "-name")
                .queryParam("page[per_page]", 4)
                .get(THINGS, owner);
        assertEquals(written.subList(0, 4), ids(page));
        assertEquals(
                written.subList(4, 6), ids(client().urlEncodingEnabled(false).get(page.<String>path("links.next"))));
    }

    /** Finding 19: whatever is stored already, the way leads past it. */
    @Test
    void linksCarryAnyText() {
        String[] names = {"", "a", "a\u001fb", "a\u001f\u001f", "b.c", "\ud83d\ude00", "\u00e9&=%"};
        Set<String> written = new HashSet<>();
        for (String name : names) {
            String id = put("a", "name", "x");
            Database.ofApplication()
                    .execute("update thing_documents set name = ? where id = ?", name, UUID.fromString(id));
            written.add(id);
        }
        Set<String> seen = new HashSet<>();
        String next = THINGS.replace("{owner}", owner.toString()) + "?sort=name&page%5Bper_page%5D=1";
        for (int pages = 0; next != null && pages < 20; pages++) {
            Response page = client().urlEncodingEnabled(false).get(next);
            assertEquals(200, page.statusCode(), page.asString());
            seen.addAll(ids(page));
            next = page.path("links.next");
        }
        assertEquals(written, seen);
    }

    /** Finding 12. */
    @Test
    void theSameQuestionHasTheSameLinksHoweverItsParametersStand() {
        put("a", "name", "x");
        put("a", "name", "y");
        String[] parameters = {"page%5Bper_page%5D=1", "sort=name", "filter%5Bcohort%5D=2024", "zeta=1"};
        Set<String> answers = new HashSet<>();
        for (int turn = 0; turn < 5; turn++) {
            List<String> turned = new ArrayList<>(List.of(parameters));
            Collections.rotate(turned, turn);
            Response page = client().urlEncodingEnabled(false)
                    .get("/api/v3/" + owner + "/things?" + String.join("&", turned) + "&alpha=2&alpha=1");
            answers.add(page.getHeader("ETag") + page.asString());
        }
        assertEquals(1, answers.size(), answers.toString());
    }

    @Test
    void aPageBeyondTheEndIsEmptyAndDataComesFirst() {
        put("a", "name", "x");
        Response beyond =
                client().queryParam("page[page]", "99999999999999999999").get(THINGS, owner);
        beyond.then().statusCode(200).body("links.next", nullValue());
        assertTrue(beyond.asString().startsWith("{\"data\":[]"));
    }

    @Test
    void perPageIsAtMost3000() {
        client().queryParam("page[per_page]", "1000000")
                .get(THINGS, owner)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"page[page],0", "page[page],-1", "page[page],abc", "page[page],''", "page[per_page],0", "page,2"})
    void pagesThatAreNoNumbersAreRefused(String name, String value) {
        client().queryParam(name, value)
                .get(THINGS, owner)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("page-invalid"))
                .body("errors[0].title", equalTo("Bad request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%%%",
                "Y3JlYXRlZF9hdA",
                "Y3JlYXRlZF9hdCBhc2MsIGlkIGFzYx9ub3QgYSB0aW1lH25vdCBhbiBpZA",
                "Y3JlYXRlZF9hdCBhc2MsIGlkIGFzYw.bm90IGEgdGltZQ.bm90IGFuIGlk"
            })
    void forgedCursorsAreRefused(String cursor) {
        client().queryParam("page[after]", cursor)
                .get(THINGS, owner)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("page-cursor-invalid"));
    }

    @ParameterizedTest
    @CsvSource({"filter,abc", "filter,''", "filter[],x"})
    void aFilterThatIsNoMapIsRefused(String name, String value) {
        client().queryParam(name, value)
                .get(THINGS, owner)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("filter-shape-invalid"));
    }

    @Test
    void aNulCharacterIsRefusedInTheAddressToo() {
        client().urlEncodingEnabled(false)
                .get("/api/v3/" + owner + "/things?filter%5Bcohort%5D=%00")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("character-not-allowed"));
    }

    @Test
    void filtersSelectAndUnknownOnesAreIgnored() {
        String partner = UUID.randomUUID().toString();
        String retired = UUID.randomUUID().toString();
        String wanted =
                put("a", "name", "x", "cohort", "2022", "partner_id", partner, "from_id", retired, "status", "open");
        String other = put("a", "name", "y", "cohort", "2023");
        String old = put("a", "name", "z", "cohort", "2020");
        assertEquals(List.of(wanted), filtered("cohort", "2022abc"));
        assertEquals(List.of(wanted, other), filtered("cohort", " 2022 , 2023"));
        assertEquals(List.of(old), filtered("cohort", "2020"));
        assertEquals(List.of(), filtered("cohort", "nonsense"));
        assertEquals(List.of(wanted, other), filtered("unknown", "1"));
        assertEquals(List.of(wanted), filtered("partner_id", "rubbish," + partner.toUpperCase()));
        assertEquals(List.of(), filtered("partner_id", "rubbish"));
        assertEquals(List.of(wanted), filtered("from_id", retired));
        assertEquals(List.of(), filtered("from_id", "rubbish"));
        assertEquals(List.of(wanted), filtered("status", "open"));
        client().queryParam("filter[status]", "ajar")
                .get(THINGS, owner)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("status-invalid"));
    }

    @Test
    void anEtagThatStillHoldsAnswers304() {
        String id = put("a", "name", "x");
        String tag = get(id).getHeader("ETag");
        Response unchanged =
                client().header("If-None-Match", "W/\"other\", " + tag).get(THINGS + "/" + id, owner);
        assertEquals(304, unchanged.statusCode());
        assertEquals("", unchanged.asString());
        put(id, "name", "y");
        assertEquals(
                200,
                client().header("If-None-Match", tag)
                        .get(THINGS + "/" + id, owner)
                        .statusCode());
    }

    @Test
    void aPageThatIsKnownIsKnownUntilOneOfItsRowsChanges() {
        String wanted = put("a", "name", "x", "cohort", "2022");
        String other = put("b", "name", "y", "cohort", "2023");
        String tag = cohort("2022", "\"none\"").getHeader("ETag");
        assertUnchanged("2022", tag);
        put(other, "name", "z", "cohort", "2023");
        assertUnchanged("2022", tag);
        put(wanted, "name", "z", "cohort", "2022");
        assertEquals(200, cohort("2022", tag).statusCode());
    }

    @Test
    void aPageWhoseRowIsFoundNoLongerIsAnotherThoughNothingElseHasChanged() {
        String left = put("a", "name", "x", "cohort", "2022");
        String tag = cohort("2022", "\"none\"").getHeader("ETag");
        assertUnchanged("2022", tag);
        put(left, "name", "x", "cohort", "2023");
        assertEquals(200, cohort("2022", tag).statusCode());
        assertEquals(List.of(), ids(cohort("2022", tag)));
    }

    @Test
    void aPageIsNotKnownByTheTagOfAnother() {
        put("a", "name", "x", "cohort", "2022");
        put("b", "name", "x", "cohort", "2023");
        String tag = cohort("2022", "\"none\"").getHeader("ETag");
        assertUnchanged("2022", tag);
        assertEquals(200, cohort("2023", tag).statusCode());
    }

    @Test
    void manyWhoAskAtOnceWhetherAPageHasChangedAreAllTold() {
        put("a", "name", "x", "cohort", "2022");
        String tag = cohort("2022", "\"none\"").getHeader("ETag");
        assertUnchanged("2022", tag);
        assertEquals(
                Set.of(304),
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(one -> cohort("2022", tag).statusCode())
                        .collect(Collectors.toSet()));
        put("c", "name", "x", "cohort", "2022");
        assertEquals(
                Set.of(200),
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(one -> cohort("2022", tag).statusCode())
                        .collect(Collectors.toSet()));
    }

    /** From its rows the first time, from the clock of the list the next. */
    private void assertUnchanged(String cohort, String tag) {
        for (int i = 0; i < 3; i++) {
            Response unchanged = cohort(cohort, tag);
            assertEquals(304, unchanged.statusCode());
            assertEquals(tag, unchanged.getHeader("ETag"));
        }
    }

    private Response cohort(String cohort, String known) {
        return client().header("If-None-Match", known)
                .queryParam("filter[cohort]", cohort)
                .get(THINGS, owner);
    }

    @Test
    void faultsTellNothingOfTheInside() {
        client().get(THINGS + "/fault", owner)
                .then()
                .statusCode(500)
                .body("errors[0].code", equalTo("internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void unknownPathsMethodsAndMediaTypesAnswerInTheEnvelope() {
        client().get("/api/v3/nowhere").then().statusCode(404).body("error", equalTo("Resource not Found"));
        client().delete(THINGS, owner)
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body("errors[0].code", equalTo("method-not-allowed"));
        RestAssured.given()
                .contentType("text/xml")
                .body("<a/>")
                .put(THINGS + "/" + UUID.randomUUID(), owner)
                .then()
                .statusCode(415)
                .body("errors[0].code", equalTo("media-type-unsupported"));
        client().accept("text/html").get(THINGS, owner).then().statusCode(200).contentType("application/vnd.api+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things?sort=%zz", "/things?filter[cohort]=%", "/%zz/things", "/things?x=\"a\"|^`{}"})
    void anAddressThatIsNoUriIsTheClientsFault(String address) throws IOException {
        String answer = raw("/api/v3/" + owner + address);
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void anIdMayLackItsHyphens() {
        String id = put("a", "name", "x");
        assertEquals(
                id,
                get(id.replace("-", "").toUpperCase())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("data.id"));
    }

    private static String raw(String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRequestTravelsInTimeAloneAndOnlyWithAStrictDate() {
        String travelled = client().header("X-With-Server-Date", "2031-01-10T10:42:00Z")
                .get(THINGS + "/time", owner)
                .path("data");
        assertTrue(travelled.startsWith("2031-01-10T10:42:0"), travelled);
        assertTrue(Instant.parse(client().get(THINGS + "/time", owner).<String>path("data"))
                .isBefore(Instant.parse("2031-01-01T00:00:00Z")));
        for (String bad : List.of(
                "2031-01-10",
                "10:42",
                "soon",
                "2031-02-30T00:00:00Z",
                "2031-01-10T10:42:00",
                "2031-01-10T10:42Z",
                "2031-01-10T10:42:00+01:00:30",
                "0000-01-01T00:00:00Z",
                // finding 15
                "0001-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59.999Z",
                "9999-12-31T23:59:59-18:00",
                "2018-12-31T23:59:59Z",
                "2100-01-01T00:00:00Z")) {
            client().header("X-With-Server-Date", bad)
                    .get(THINGS + "/time", owner)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("server-date-invalid"));
        }
    }

    private Response get(String id) {
        return client().get(THINGS + "/" + id, owner);
    }

    private String updatedAt(String id) {
        return get(id).path("data.attributes.updated_at");
    }

    private Instant stored(String id) {
        return Database.ofApplication()
                .value(Instant.class, "select updated_at from thing_documents where id = ?", UUID.fromString(id))
                .orElseThrow();
    }

    private List<String> filtered(String name, String value) {
        return ids(client().queryParam("filter[" + name + "]", value).get(THINGS, owner));
    }

    private static List<String> ids(Response list) {
        return list.then().statusCode(200).extract().path("data.id");
    }

    private String put(String id, String... attributes) {
        String thing = id.length() == 36 ? id : UUID.randomUUID().toString();
        client().body(body(attributes)).put(THINGS + "/" + thing, owner).then().statusCode(200);
        return thing;
    }

    private static String body(String... attributes) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            members.add("\"" + attributes[i] + "\":\"" + attributes[i + 1] + "\"");
        }
        return "{\"data\":{\"attributes\":{" + String.join(",", members) + "}}}";
    }

    private static RequestSpecification client() {
        return RestAssured.given().contentType("application/json");
    }
}
