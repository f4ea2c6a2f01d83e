package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.Indexer;

/** A small document as the annotations of a service would give it, before and after the filter. */
final class Document {

    static final String REFUSALS = "#/components/schemas/ThingsRefusals";
    static final String JSON_API = "application/vnd.api+json";

    final OpenAPI api = OASFactory.createOpenAPI()
            .info(OASFactory.createInfo().title("Things service"))
            .paths(OASFactory.createPaths());

    Operation operation(HttpMethod method, String path) {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", response()));
        if (api.getPaths().getPathItem(path) == null) {
            api.getPaths().addPathItem(path, OASFactory.createPathItem());
        }
        PathItem item = api.getPaths().getPathItem(path);
        item.setOperation(method, operation);
        return operation;
    }

    Operation operation(HttpMethod method, String path, String mediaType) {
        return operation(method, path)
                .requestBody(OASFactory.createRequestBody()
                        .content(OASFactory.createContent().addMediaType(mediaType, OASFactory.createMediaType())));
    }

    Document filtered() {
        new PublishedDescription(new Indexer().complete()).filterOpenAPI(api);
        return this;
    }

    Schema schema(String name) {
        return api.getComponents().getSchemas().get(name);
    }

    List<Object> codes() {
        return code().getEnumeration();
    }

    List<?> refusals() {
        return (List<?>) code().getExtensions().get("x-refusals");
    }

    private Schema code() {
        return schema("ThingsRefusals")
                .getProperties()
                .get("errors")
                .getItems()
                .getProperties()
                .get("code");
    }

    static List<String> statuses(Operation operation) {
        return operation.getResponses().getAPIResponses().keySet().stream()
                .sorted()
                .toList();
    }

    static String body(Operation operation, String status) {
        return operation
                .getResponses()
                .getAPIResponse(status)
                .getContent()
                .getMediaType(JSON_API)
                .getSchema()
                .getRef();
    }

    static List<String> parameters(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? new ArrayList<>() : operation.getParameters();
        return parameters.stream().map(Parameter::getName).toList();
    }

    static APIResponse response() {
        return OASFactory.createAPIResponse().description("as declared");
    }
}
