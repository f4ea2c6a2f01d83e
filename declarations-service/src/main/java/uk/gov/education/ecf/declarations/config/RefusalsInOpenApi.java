package uk.gov.education.ecf.declarations.config;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.declarations.model.Refusals;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Lists the codes of every refusal (rule W10a) straight from the table that gives them, so that the document cannot fall behind. */
public class RefusalsInOpenApi implements OASFilter {

    private static final String REFUSALS = "DeclarationsRefusals";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(REFUSALS, refusals());
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getPOST)
                .filter(operation -> operation != null && operation.getRequestBody() != null)
                .forEach(RefusalsInOpenApi::tell);
    }

    private static void tell(Operation operation) {
        operation.getResponses().addAPIResponse("422", refused("Nothing was changed; everything that is wrong, attribute by attribute."));
    }

    private static APIResponse refused(String description) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + REFUSALS);
        return OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema refusals() {
        Schema codes = text();
        Refusals.codes().forEach(codes::addEnumeration);
        Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .addProperty("code", codes).addProperty("title", text()).addProperty("detail", text());
        Schema errors = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(problem);
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).addProperty("errors", errors);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
