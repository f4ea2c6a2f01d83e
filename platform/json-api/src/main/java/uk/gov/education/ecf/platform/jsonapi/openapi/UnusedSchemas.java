package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Takes away the schemas that no operation leads to, such as those of types that are no objects on the wire. */
final class UnusedSchemas {

    private final Map<String, Schema> known;
    private final Set<String> used = new LinkedHashSet<>();

    private UnusedSchemas(Map<String, Schema> known) {
        this.known = known;
    }

    static void remove(OpenAPI api) {
        Map<String, Schema> known = api.getComponents().getSchemas();
        UnusedSchemas unused = new UnusedSchemas(known);
        Endpoint.allOf(api).flatMap(UnusedSchemas::schemas).forEach(unused::use);
        known.keySet().stream()
                .filter(name -> !unused.used.contains(name))
                .toList()
                .forEach(api.getComponents()::removeSchema);
    }

    private static Stream<Schema> schemas(Endpoint endpoint) {
        Stream<Schema> parameters = stream(endpoint.operation().getParameters()).map(Parameter::getSchema);
        Stream<Schema> body = endpoint.hasBody()
                ? schemas(endpoint.operation().getRequestBody().getContent())
                : Stream.empty();
        Stream<Schema> answers =
                endpoint.responses().getAPIResponses().values().stream().flatMap(UnusedSchemas::schemas);
        return Stream.of(parameters, body, answers).flatMap(all -> all);
    }

    private static Stream<Schema> schemas(APIResponse answer) {
        Stream<Schema> headers = answer.getHeaders() == null
                ? Stream.empty()
                : answer.getHeaders().values().stream().map(Header::getSchema);
        return Stream.concat(headers, schemas(answer.getContent()));
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private void use(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().replace(Schemas.REFERENCE, "");
            if (used.add(name)) {
                use(known.get(name));
            }
        }
        parts(schema).forEach(this::use);
    }

    private static Stream<Schema> parts(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        return Stream.of(
                        stream(properties == null ? null : properties.values()),
                        stream(schema.getAllOf()),
                        stream(schema.getAnyOf()),
                        stream(schema.getOneOf()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(all -> all);
    }

    private static <T> Stream<T> stream(Collection<T> given) {
        return given == null ? Stream.empty() : given.stream();
    }
}
