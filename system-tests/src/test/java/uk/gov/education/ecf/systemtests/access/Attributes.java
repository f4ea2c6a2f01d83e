package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import uk.gov.education.ecf.systemtests.hostile.Operation;

/** What a provider would say in earnest with each operation that takes a body; a new one has to be told here. */
final class Attributes {

    private static final Map<String, Map<String, String>> KNOWN = Map.of(
            "PUT /api/v3/partnerships/ecf/{id}", Map.of(),
            "POST /api/v3/partnerships/ecf", Map.of("cohort", "2025"),
            "PUT /api/v3/participants/ecf/{id}/defer",
                    Map.of("reason", "career-break", "course_identifier", "ecf-induction"),
            "PUT /api/v3/participants/ecf/{id}/resume", Map.of("course_identifier", "ecf-induction"),
            "PUT /api/v3/participants/ecf/{id}/withdraw",
                    Map.of("reason", "left-teaching-profession", "course_identifier", "ecf-induction"),
            "PUT /api/v3/participants/ecf/{id}/change-schedule",
                    Map.of("schedule_identifier", "ecf-extended-september", "course_identifier", "ecf-induction"),
            "POST /api/v3/participant-declarations",
                    Map.of(
                            "declaration_type",
                            "started",
                            "declaration_date",
                            "2025-10-01T10:00:00Z",
                            "course_identifier",
                            "ecf-induction"));

    private Attributes() {}

    /** @param ids of what the body names; others than it takes are left out */
    static String body(Operation operation, Map<String, String> ids) {
        if (operation.contentType() == null) {
            return null;
        }
        Map<String, String> known = KNOWN.get(operation.method() + " " + operation.path());
        if (known == null) {
            throw new AssertionError("nobody has said what " + operation.method() + " " + operation.path() + " takes");
        }
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        known.forEach(attributes::put);
        ids.forEach(attributes::put);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("data").set("attributes", attributes);
        return document.toString();
    }
}
