package uk.gov.education.ecf.platform.documents;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A client that reads a list once and from then on what has changed in it. */
final class ThingFollower {

    private final String list;
    private final Map<String, Object> known = new TreeMap<>();
    private String changes;

    /** @param meanwhile happens after each page that it reads */
    ThingFollower(String list, Runnable meanwhile) {
        this.list = list;
        for (String next = list; next != null; ) {
            Response page = get(next);
            learn(page);
            next = page.path("links.next");
            meanwhile.run();
        }
    }

    /** As many changes as one answer has. */
    boolean askOnce() {
        Response told = get(changes);
        learn(told);
        return told.path("links.next") != null;
    }

    void catchUp() {
        while (askOnce()) {
            // there is more
        }
    }

    Map<String, Object> known() {
        return known;
    }

    Map<String, Object> everything() {
        ThingFollower other = new ThingFollower(list, () -> {});
        return other.known;
    }

    private void learn(Response page) {
        for (Map<String, Object> one : page.<List<Map<String, Object>>>path("data")) {
            if (one.containsKey("meta")) {
                known.remove(one.get("id"));
            } else {
                known.put((String) one.get("id"), one);
            }
        }
        changes = page.path("links.changes");
    }

    private static Response get(String address) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Override
    public String toString() {
        return list;
    }
}
