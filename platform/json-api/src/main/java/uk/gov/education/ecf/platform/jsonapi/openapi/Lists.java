package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How the provider API's lists are paged, and what each may be asked for. */
final class Lists {

    private Lists() {}

    /** Filters and sorting, as the listing of the class that answers knows them. */
    static void tellAsked(Endpoint endpoint, ResourceMethod method) {
        if (endpoint.isProviderRead()) {
            method.listing().ifPresent(listing -> asked(endpoint, listing)
                    .forEach(asked -> endpoint.addParameter(parameter(asked))));
        }
    }

    private static List<DescribedParameter> asked(Endpoint endpoint, DescribedListing listing) {
        if (endpoint.isProviderList()) {
            return listing.parametersOfList();
        }
        return endpoint.isProviderChanges() ? listing.parametersOfChanges() : listing.parametersOfSingle();
    }

    private static Parameter parameter(DescribedParameter asked) {
        Schema schema = Schemas.text().format(asked.format());
        asked.words().forEach(schema::addEnumeration);
        Parameter parameter = parameter(asked.name(), schema, asked.description());
        parameter.setExample(asked.example());
        parameter.setRequired(asked.required() ? true : null);
        return parameter;
    }

    static void tell(Endpoint endpoint) {
        if (endpoint.isProviderList()) {
            tellPages(endpoint);
        } else if (endpoint.isProviderChanges()) {
            tellChanges(endpoint);
        }
    }

    private static void tellChanges(Endpoint endpoint) {
        endpoint.addParameter(perPage());
        endpoint.addParameter(parameter(
                "page[after]",
                Schemas.text(),
                "A position taken from links.changes of an earlier answer to the same query; everything when"
                        + " left out"));
    }

    private static void tellPages(Endpoint endpoint) {
        endpoint.addParameter(parameter("page[page]", number().defaultValue(1), "A page by its number"));
        endpoint.addParameter(perPage());
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

    private static Parameter perPage() {
        return parameter(
                "page[per_page]",
                number().defaultValue(100).maximum(BigDecimal.valueOf(3000)),
                "How many a page holds; more than 3000 are not given");
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
