package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/**
 * Lists the codes of every refusal (rule W10a) straight from the table that gives them, so that the document cannot fall behind.
 * A service extends it with its own table and names it in {@code mp.openapi.filter}.
 */
public abstract class RefusalsFilter implements OASFilter {

    private final String schema;
    private final List<String> codes;

    /**
     * @param schema the name of the schema in the document, unlike any other service's
     * @param codes  every code a write may be refused with
     */
    protected RefusalsFilter(String schema, List<String> codes) {
        this.schema = schema;
        this.codes = codes.stream().distinct().toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(schema, refusals());
        api.getPaths().getPathItems().forEach((path, item) -> writes(item).forEach(write -> tell(path, write)));
    }

    private static Stream<Operation> writes(PathItem path) {
        return Stream.of(path.getPOST(), path.getPUT()).filter(operation -> operation != null && operation.getRequestBody() != null);
    }

    private void tell(String path, Operation write) {
        write.getResponses().addAPIResponse("422", refused("Nothing was changed; everything that is wrong, attribute by attribute."));
        if (path.startsWith("/internal/")) {
            write.getResponses().addAPIResponse("409", refused("The present state forbids it; nothing was changed."));
        }
    }

    private APIResponse refused(String description) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + schema);
        return OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(reference)));
    }

    private Schema refusals() {
        Schema code = text();
        codes.forEach(code::addEnumeration);
        Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .addProperty("code", code).addProperty("title", text()).addProperty("detail", text());
        Schema errors = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(problem);
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).addProperty("errors", errors);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
