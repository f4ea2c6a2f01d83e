package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Short ways to say what bodies look like. */
final class Schemas {

    static final String REFERENCE = "#/components/schemas/";

    private Schemas() {}

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    static Schema listOf(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }

    /** Adds the schema to the document and refers to it. */
    static Schema shared(OpenAPI api, String name, Schema schema) {
        api.getComponents().addSchema(name, schema);
        return reference(name);
    }

    /** Refers to a schema of the document. */
    static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    /** Which may be null instead. */
    static Schema nullable(Schema schema) {
        if (schema.getRef() != null || schema.getEnumeration() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(schema, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        }
        return schema.addType(Schema.SchemaType.NULL);
    }

    static Content jsonApi(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(schema));
    }

    /**
     * The envelope of refusals with these codes; {@code x-refusals} says with which status and words each of them comes. Generators
     * name classes after the titles.
     */
    static Schema refusals(List<KnownCode> known) {
        Schema code = text().description("Stable; branch on it");
        known.stream().map(KnownCode::code).distinct().forEach(code::addEnumeration);
        code.addExtension("x-refusals", known.stream().map(KnownCode::told).toList());
        Schema about = text().format("uri-reference")
                .description("The page that explains the code. Relative to the host of the provider API.");
        Schema links =
                object().title("RefusalLinks").addProperty("about", about).required(List.of("about"));
        Schema problem = object().title("Refusal")
                .addProperty("code", code)
                .addProperty("title", text().description("The attribute at fault, or a general phrase"))
                .addProperty("detail", text().description("What to change"))
                .addProperty("links", links)
                .required(List.of("code", "title", "detail", "links"));
        return object().addProperty("errors", listOf(problem)).required(List.of("errors"));
    }

    /** The body of a 401 and a 404. */
    static Schema denial() {
        return object().addProperty("error", text()).required(List.of("error"));
    }
}
