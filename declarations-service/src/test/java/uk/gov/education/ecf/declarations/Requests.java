package uk.gov.education.ecf.declarations;

import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Submissions as providers send them: a start that is in order, but for what the test changes. */
final class Requests {

    static final String DECLARATIONS = "/api/v3/participant-declarations";

    private Requests() {}

    static Map<String, Object> started(SomeParticipant participant) {
        return but(Map.of(
                "participant_id", participant.id().toString(),
                "declaration_type", "started",
                "declaration_date", "2024-09-12T09:30:00Z",
                "course_identifier", "ecf-induction"));
    }

    /** The same attributes with one of them changed, or left out where the value is null. */
    static Map<String, Object> but(Map<String, Object> attributes, String name, Object value) {
        Map<String, Object> changed = but(attributes);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    static Response submit(String client, Map<String, Object> attributes) {
        return asProvider(client).body(envelope(attributes)).post(DECLARATIONS);
    }

    static String submitted(String client, Map<String, Object> attributes) {
        Response answer = submit(client, attributes);
        answer.then().statusCode(200);
        return answer.path("data.id");
    }

    static Response show(String client, String id) {
        return asProvider(client).get(DECLARATIONS + "/" + id);
    }

    static Map<String, Object> envelope(Map<String, Object> attributes) {
        return Map.of("data", Map.of("type", "participant-declaration", "attributes", attributes));
    }

    private static Map<String, Object> but(Map<String, Object> attributes) {
        return new HashMap<>(attributes);
    }
}
