package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** An operation at its address, from which its kind can be told. */
record Endpoint(String path, PathItem.HttpMethod method, Operation operation) {

    static Stream<Endpoint> allOf(OpenAPI api) {
        Map<String, PathItem> items =
                api.getPaths() == null ? Map.of() : api.getPaths().getPathItems();
        return items.entrySet().stream().flatMap(item -> item.getValue().getOperations().entrySet().stream()
                .map(operation -> new Endpoint(item.getKey(), operation.getKey(), operation.getValue())));
    }

    boolean isForProviders() {
        return path.startsWith("/api/");
    }

    boolean isProviderRead() {
        return isForProviders() && method == PathItem.HttpMethod.GET;
    }

    /** Which is judged by what stands, even where it needs no body. */
    boolean isProviderWrite() {
        return isForProviders() && (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT);
    }

    boolean isProviderList() {
        return isProviderRead() && !namesSomething() && !isProviderChanges();
    }

    /** What has changed in a list. */
    boolean isProviderChanges() {
        return isProviderRead() && path.endsWith("/changes");
    }

    /** By an id or a year in its address. */
    boolean namesSomething() {
        return path.contains("{");
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** As against a file, whose rows are reported and never refused. */
    boolean hasJsonBody() {
        if (!hasBody()) {
            return false;
        }
        Content content = operation.getRequestBody().getContent();
        return content == null || content.getMediaTypes().keySet().stream().anyMatch(type -> type.endsWith("json"));
    }

    APIResponses responses() {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        return operation.getResponses();
    }

    Optional<Parameter> parameter(String name, Parameter.In in) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(own -> name.equals(own.getName()) && own.getIn() == in)
                .findFirst();
    }

    /** Unless the operation has a parameter of that name. */
    void addParameter(Parameter parameter) {
        boolean has = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(own -> parameter.getName().equals(own.getName()));
        if (!has) {
            operation.addParameter(parameter);
        }
    }
}
