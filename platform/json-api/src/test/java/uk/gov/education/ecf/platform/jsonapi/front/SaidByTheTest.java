package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.MultiMap;

/** Something to be said in every answer. */
public final class SaidByTheTest implements AnswerHeaders {

    @Override
    public void addTo(MultiMap headers, String path) {
        headers.set("X-Said", "always");
    }
}
