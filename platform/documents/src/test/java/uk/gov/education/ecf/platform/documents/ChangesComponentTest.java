package uk.gov.education.ecf.platform.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class ChangesComponentTest {

    @Inject
    Things things;

    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void table() {
        ThingTable.make();
    }

    @Test
    void nothingHasChangedSinceAListWasRead() {
        things.put(owner, UUID.randomUUID(), "a", 2024);
        String changes = list("").path("links.changes");

        Response nothing = get(changes);

        assertEquals(List.of(), ids(nothing));
        nothing.then().body("links.next", nullValue()).body("links.prev", nullValue());
        assertEquals(changes, nothing.path("links.changes"));
        assertTrue(nothing.asString().startsWith("{\"data\":[]"));
    }

    @Test
    void whatIsNewChangedOrRemovedIsToldInTheOrderInWhichItBecameSo() {
        UUID removed = things.put(owner, UUID.randomUUID(), "a", 2024);
        UUID changed = things.put(owner, UUID.randomUUID(), "b", 2024);
        things.put(owner, UUID.randomUUID(), "c", 2024);
        String changes = list("").path("links.changes");

        things.put(owner, changed, "z", 2024);
        things.remove(owner, removed);
        UUID added = things.put(owner, UUID.randomUUID(), "d", 2024);

        Response told = get(changes);
        assertEquals(texts(changed, removed, added), ids(told));
        told.then()
                .body("data[0].attributes.name", equalTo("z"))
                .body(
                        "data[1]",
                        equalTo(Map.of("id", removed.toString(), "type", "thing", "meta", Map.of("removed", true))))
                .body("data[2].attributes.name", equalTo("d"));
        assertEquals(List.of(), ids(get(told.path("links.changes"))));
    }

    @Test
    void whatHasComeBackIsTold() {
        UUID id = things.put(owner, UUID.randomUUID(), "a", 2024);
        things.remove(owner, id);
        String changes = list("").path("links.changes");
        things.put(owner, id, "a", 2024);
        assertEquals("a", get(changes).path("data[-1].attributes.name"));
    }

    @Test
    void whatTheFiltersDoNotLetThroughAnyMoreIsToldAsRemoved() {
        UUID leaving = things.put(owner, UUID.randomUUID(), "a", 2024);
        UUID coming = things.put(owner, UUID.randomUUID(), "b", 2023);
        String changes = list("?sort=name&filter%5Bcohort%5D=2024").path("links.changes");

        things.put(owner, leaving, "a", 2023);
        things.put(owner, coming, "b", 2024);

        Response told = get(changes);
        assertEquals(texts(leaving, coming), ids(told));
        told.then().body("data[0].meta.removed", equalTo(true)).body("data[1].attributes.name", equalTo("b"));
    }

    @Test
    void aPageHoldsAsManyAsAreAskedForAndLeadsToTheRest() {
        String changes = list("?page%5Bper_page%5D=2").path("links.changes");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(things.put(owner, UUID.randomUUID(), "n" + i, 2024).toString());
        }
        List<String> told = new ArrayList<>();
        for (Response page = get(changes); !ids(page).isEmpty(); page = get(page.path("links.changes"))) {
            assertTrue(ids(page).size() <= 2);
            String next = page.path("links.next");
            assertEquals(told.size() + 2 < 5 ? page.path("links.changes") : null, next);
            told.addAll(ids(page));
        }
        assertEquals(written, told);
    }

    @Test
    void everyPageOfAWalkLeadsToWhatHasChangedSinceTheWalkBegan() {
        UUID first = things.put(owner, UUID.randomUUID(), "a", 2024);
        things.put(owner, UUID.randomUUID(), "b", 2024);
        things.put(owner, UUID.randomUUID(), "c", 2024);
        Response one = list("?page%5Bper_page%5D=1");
        things.put(owner, first, "z", 2024);
        Response two = get(one.path("links.next"));
        Response three = get(two.path("links.next"));
        Response back = get(three.path("links.prev"));
        for (Response page : List.of(one, two, three, back)) {
            assertEquals(texts(first), ids(get(page.path("links.changes"))));
        }
    }

    @Test
    void anEmptyListLeadsToItsFirstResource() {
        String changes = list("").path("links.changes");
        UUID id = things.put(owner, UUID.randomUUID(), "a", 2024);
        String filtered = list("?filter%5Bcohort%5D=2031").path("links.changes");
        assertEquals(texts(id), ids(get(changes)));
        assertEquals(List.of(), ids(get(filtered)), "it is not news to whoever found the list empty by its filter");
    }

    @Test
    void withoutAPositionEverythingIsTold() {
        UUID removed = things.put(owner, UUID.randomUUID(), "a", 2024);
        UUID kept = things.put(owner, UUID.randomUUID(), "b", 2024);
        things.remove(owner, removed);
        assertEquals(texts(kept, removed), ids(get("/api/v3/" + owner + "/things/changes")));
    }

    @Test
    void aListWithoutAClockIsToldFromItsBeginningAndThenNoMore() {
        UUID id = things.put(owner, UUID.randomUUID(), "a", 2024);
        Database.ofApplication().execute("delete from document_clocks where scope = ?", owner.toString());
        Response told = get(list("").path("links.changes"));
        assertEquals(texts(id), ids(told));
        Response nothing = get(told.path("links.changes"));
        assertEquals(List.of(), ids(nothing));
        UUID next = things.put(owner, UUID.randomUUID(), "b", 2024);
        assertEquals(texts(next), ids(get(nothing.path("links.changes"))));
    }

    @Test
    void anEtagThatStillHoldsAnswers304() {
        things.put(owner, UUID.randomUUID(), "a", 2024);
        String changes = list("").path("links.changes");
        String tag = get(changes).getHeader("ETag");
        assertEquals(304, known(changes, tag).statusCode());
        things.put(owner, UUID.randomUUID(), "b", 2024);
        Response told = known(changes, tag);
        assertEquals(200, told.statusCode());
        assertNotEquals(tag, told.getHeader("ETag"));
        assertEquals(304, known(changes, told.getHeader("ETag")).statusCode());
    }

    @Test
    void whatOthersAreShownIsNotTold() {
        String changes = list("").path("links.changes");
        UUID other = UUID.randomUUID();
        UUID id = things.put(other, UUID.randomUUID(), "a", 2024);
        things.remove(other, id);
        assertEquals(List.of(), ids(get(changes)));
    }

    /** After a backup was restored, whose clock is behind. */
    @Test
    void aPositionAheadOfTheListIsGone() {
        UUID id = things.put(owner, UUID.randomUUID(), "a", 2024);
        String changes = list("").path("links.changes");
        Database.ofApplication()
                .execute(
                        "update document_clocks set latest = latest - interval '1 second' where scope = ?",
                        owner.toString());
        get(changes).then().statusCode(410).body("errors[0].code", equalTo("changes-position-unknown"));
        things.put(owner, id, "b", 2024);
        get(changes).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%25%25",
                "dXBkYXRlZF9hdCBhc2MsIGlkIGFzYw.bm90IGEgdGltZQ.bm90IGFuIGlk",
                // the years 1000000 and 0
                "dXBkYXRlZF9hdCBhc2MsIGlkIGFzYw.KzEwMDAwMDAtMDEtMDFUMDA6MDBa.MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                "dXBkYXRlZF9hdCBhc2MsIGlkIGFzYw.MDAwMC0wMS0wMVQwMDowMFo.MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"
            })
    void forgedPositionsAreRefused(String cursor) {
        get("/api/v3/" + owner + "/things/changes?page%5Bafter%5D=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("page-cursor-invalid"));
    }

    @Test
    void filtersAreJudgedHereToo() {
        get("/api/v3/" + owner + "/things/changes?filter%5Bstatus%5D=ajar")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("status-invalid"));
    }

    /** Whoever follows holds what is shown, whatever is written in between, wherever he began and whatever he asks for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverFollowsHoldsWhatAFullSynchronisationShows(long seed) {
        Random random = new Random(seed);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(UUID.randomUUID());
        }
        Runnable write = () -> {
            UUID id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(4) == 0) {
                things.remove(owner, id);
            } else {
                things.put(owner, id, "n" + random.nextInt(3), 2020 + random.nextInt(4));
            }
        };
        List<ThingFollower> followers = new ArrayList<>();
        String address = "/api/v3/" + owner + "/things?page%5Bper_page%5D=";
        for (int turn = 0; turn < 40; turn++) {
            write.run();
            if (turn % 10 == 3) {
                followers.add(new ThingFollower(address + 1, write));
                followers.add(new ThingFollower(address + 2 + "&filter%5Bcohort%5D=2022", write));
                followers.add(new ThingFollower(address + 3 + "&sort=-name", write));
            }
            followers.stream().filter(follower -> random.nextInt(3) == 0).forEach(ThingFollower::askOnce);
        }
        for (ThingFollower follower : followers) {
            follower.catchUp();
            assertEquals(follower.everything(), follower.known(), follower.toString());
        }
    }

    static LongStream seeds() {
        return new Random().longs(5);
    }

    private Response list(String query) {
        return get("/api/v3/" + owner + "/things" + query);
    }

    private static Response get(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address);
    }

    private static Response known(String address, String tag) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(address);
    }

    private static List<String> ids(Response list) {
        return list.then().statusCode(200).extract().path("data.id");
    }

    private static List<String> texts(UUID... ids) {
        return List.of(ids).stream().map(UUID::toString).toList();
    }
}
