package uk.gov.education.ecf.systemtests.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * One operation as its service describes it.
 *
 * @param query names of the parameters behind the question mark
 * @param contentType of the body; null if there is none
 * @param body its schema; missing if there is none
 * @param schemas to which schemas refer by name
 */
record Operation(
        SuiteService service,
        String method,
        String path,
        List<String> query,
        String contentType,
        JsonNode body,
        JsonNode schemas) {

    /** All of a service's document. */
    static List<Operation> all(SuiteService service, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> operations.add(of(
                        service,
                        operation.getKey(),
                        path.getKey(),
                        operation.getValue(),
                        document.path("components").path("schemas")))));
        return operations;
    }

    private static Operation of(
            SuiteService service, String method, String path, JsonNode described, JsonNode schemas) {
        List<String> query = new ArrayList<>();
        described.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter.path("name").asText());
            }
        });
        JsonNode content = described.path("requestBody").path("content");
        String contentType = content.isEmpty() ? null : content.fieldNames().next();
        JsonNode body =
                contentType == null ? content : content.path(contentType).path("schema");
        return new Operation(service, method.toUpperCase(), path, query, contentType, body, schemas);
    }

    /** Whether providers call it, so that the gateway passes it on. */
    boolean isForProviders() {
        return path.startsWith("/api/");
    }
}
