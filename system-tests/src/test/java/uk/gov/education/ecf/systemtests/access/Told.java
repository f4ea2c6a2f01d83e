package uk.gov.education.ecf.systemtests.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that an answer tells, but for what names the request, its time and the id. */
record Told(int status, Map<String, List<String>> headers, String body) {

    private static final List<String> OF_ANY_REQUEST =
            List.of("date", "x-request-id", "content-length", "x-frame-options");

    static Told by(HttpResponse<String> answer, String id) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> OF_ANY_REQUEST.contains(name) || name.startsWith("ratelimit"));
        return new Told(answer.statusCode(), headers, answer.body().replace(id, "{id}"));
    }
}
