package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What whoever is not let in is answered (rule W10). */
enum Denial {
    /** Nobody knows who calls. */
    UNAUTHORISED(401, "/error", "HTTP Token: Access denied"),
    /** It is known who calls, and this is not for him. */
    FORBIDDEN(403, "/errors/0/code", "forbidden"),
    /** There is no such address. */
    NOTHING_THERE(404, "/error", "Resource not found");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.api+json";

    private final int status;
    private final String pointer;
    private final String word;

    Denial(int status, String pointer, String word) {
        this.status = status;
        this.pointer = pointer;
        this.word = word;
    }

    /** What is wrong with an answer that should be this. */
    Optional<String> wrongIn(HttpResponse<String> answer) {
        List<String> challenge = answer.headers().allValues("WWW-Authenticate");
        boolean right = answer.statusCode() == status
                && answer.headers().firstValue("Content-Type").orElse("").equals(MEDIA_TYPE)
                && challenge.equals(this == UNAUTHORISED ? List.of("Bearer") : List.of())
                && read(answer.body()).at(pointer).asText().equalsIgnoreCase(word);
        return right
                ? Optional.empty()
                : Optional.of("answered %d %s, not %s: %s"
                        .formatted(answer.statusCode(), answer.headers().map(), this, answer.body()));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
