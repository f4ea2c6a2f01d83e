package uk.gov.education.ecf.partnerships.config;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Lists the codes of every refusal (rule W10a) straight from the table that gives them, so that the document cannot fall behind. */
public class RefusalsInOpenApi implements OASFilter {

    private static final String REFUSALS = "PartnershipsRefusals";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(REFUSALS, refusals());
        api.getPaths().getPathItems().values().stream().flatMap(RefusalsInOpenApi::writing)
                .forEach(operation -> operation.getResponses().addAPIResponse("422", refused()));
    }

    private static Stream<Operation> writing(PathItem path) {
        return Stream.of(path.getPOST(), path.getPUT()).filter(operation -> operation != null && operation.getRequestBody() != null);
    }

    private static APIResponse refused() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + REFUSALS);
        return OASFactory.createAPIResponse().description("Nothing was changed; everything that is wrong, attribute by attribute.")
                .content(OASFactory.createContent().addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema refusals() {
        Schema codes = text();
        Stream.of(Refusal.values()).map(Refusal::code).forEach(codes::addEnumeration);
        Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .addProperty("code", codes).addProperty("title", text()).addProperty("detail", text());
        Schema errors = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(problem);
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).addProperty("errors", errors);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
