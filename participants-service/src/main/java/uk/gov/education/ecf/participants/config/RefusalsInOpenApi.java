package uk.gov.education.ecf.participants.config;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Lists the codes of every refusal (rule W10a) straight from the table that gives them, so that the document cannot fall behind. */
public class RefusalsInOpenApi implements OASFilter {

    private static final String REFUSALS = "ParticipantsRefusals";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(REFUSALS, refusals());
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> Stream.of(path.getPOST(), path.getPUT()))
                .filter(operation -> operation != null && operation.getRequestBody() != null)
                .forEach(RefusalsInOpenApi::tell);
    }

    private static void tell(Operation operation) {
        operation.getResponses().addAPIResponse("409", refused("The present state forbids it; nothing was changed."));
        operation.getResponses().addAPIResponse("422", refused("Nothing was changed; everything that is wrong, attribute by attribute."));
    }

    private static APIResponse refused(String description) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + REFUSALS);
        return OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema refusals() {
        Schema codes = text();
        Stream.of(Refusal.values()).map(Refusal::code).distinct().forEach(codes::addEnumeration);
        Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .addProperty("code", codes).addProperty("title", text()).addProperty("detail", text());
        Schema errors = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(problem);
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).addProperty("errors", errors);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
