package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How the provider API's lists are paged. By what they are sorted differs, so each says it itself. */
final class Lists {

    private Lists() {}

    static void tell(Endpoint endpoint) {
        if (endpoint.isProviderList()) {
            endpoint.addParameter(parameter("page[page]", number().defaultValue(1), "A page by its number"));
            endpoint.addParameter(parameter(
                    "page[per_page]",
                    number().defaultValue(100).maximum(BigDecimal.valueOf(3000)),
                    "How many a page holds; more than 3000 are not given"));
            endpoint.addParameter(
                    parameter(
                            "page[after]",
                            Schemas.text(),
                            "A cursor taken from links.next of an earlier answer to the same query. "
                                    + "The links are addresses relative to the host; following them neither skips nor repeats anything."));
            endpoint.addParameter(parameter(
                    "page[before]",
                    Schemas.text(),
                    "A cursor taken from links.prev of an earlier answer to the same query"));
        }
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).minimum(BigDecimal.ONE);
    }

    private static Parameter parameter(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .schema(schema)
                .description(description);
    }
}
