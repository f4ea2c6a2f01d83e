package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds what holds for every operation of a kind: the refusals with their codes (rule W10a), straight from the tables that give
 * them so that the document cannot fall behind, the token, paging and conditional reads. What an operation declares itself stays.
 * A service extends it with its own table and names it in {@code mp.openapi.filter}.
 */
public abstract class RefusalsFilter implements OASFilter {

    private final String schema;
    private final List<String> codes;

    /**
     * @param schema the name of the schema in the document, unlike any other service's
     * @param codes  every code of the service's own table; those of the platform are added
     */
    protected RefusalsFilter(String schema, List<String> codes) {
        this.schema = schema;
        this.codes = KnownCodes.with(codes);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Schema refusals = Schemas.shared(api, schema, Schemas.refusals(codes));
        RefusalResponses responses = new RefusalResponses(refusals, Schemas.shared(api, "Denial", Schemas.denial()));
        Answered answered = new Answered(api);
        Tokens.require(api);
        Endpoint.allOf(api).forEach(endpoint -> {
            responses.tell(endpoint);
            answered.tell(endpoint);
            Lists.tell(endpoint);
        });
    }
}
