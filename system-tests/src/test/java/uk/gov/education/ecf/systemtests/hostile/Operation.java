package uk.gov.education.ecf.systemtests.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * One operation as its service describes it.
 *
 * @param query names of the parameters behind the question mark
 * @param headers names of those among the headers
 * @param contentType of the body; null if there is none
 * @param body its schema; missing if there is none
 * @param schemas to which schemas refer by name
 */
public record Operation(
        SuiteService service,
        String method,
        String path,
        List<String> query,
        List<String> headers,
        String contentType,
        JsonNode body,
        JsonNode schemas) {

    /** All that the services of a suite describe. */
    public static List<Operation> all(RunningSuite running) {
        return Arrays.stream(SuiteService.values())
                .filter(service -> service != SuiteService.GATEWAY)
                .flatMap(service -> all(
                        service,
                        running.caller(Credentials.DEPARTMENT)
                                .get(service, "/q/openapi?format=json")
                                .orFail()
                                .json())
                        .stream())
                .toList();
    }

    private static List<Operation> all(SuiteService service, JsonNode document) {
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
        JsonNode content = described.path("requestBody").path("content");
        String contentType = content.isEmpty() ? null : content.fieldNames().next();
        JsonNode body =
                contentType == null ? content : content.path(contentType).path("schema");
        return new Operation(
                service,
                method.toUpperCase(),
                path,
                parameters(described, "query"),
                parameters(described, "header"),
                contentType,
                body,
                schemas);
    }

    private static List<String> parameters(JsonNode described, String place) {
        List<String> names = new ArrayList<>();
        described.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(place)) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    /** Whose token it takes. */
    String client() {
        return isForProviders() ? Credentials.PROVIDER : Credentials.DEPARTMENT;
    }

    /** Whether it is a list that providers read. */
    boolean isListForProviders() {
        return isForProviders() && method.equals("GET") && !path.contains("{");
    }

    /** Whether providers call it, so that the gateway passes it on. */
    public boolean isForProviders() {
        return path.startsWith("/api/");
    }
}
