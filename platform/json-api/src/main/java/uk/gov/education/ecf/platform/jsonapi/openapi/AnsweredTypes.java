package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.platform.jsonapi.body.Members;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/**
 * Bodies of successes: attributes that have a {@link JsonApiType} are shown in a document, or in a list of them with links;
 * anything else is answered as it is.
 */
final class AnsweredTypes {

    /** Whatever says that it went well says it with the same body; a 204 has none. */
    private static final List<String> SUCCESSES = List.of("200", "202");

    private final JsonTypes types;

    AnsweredTypes(JsonTypes types) {
        this.types = types;
    }

    void tell(Endpoint endpoint, ResourceMethod method) {
        SUCCESSES.stream()
                .map(endpoint.responses()::getAPIResponse)
                .filter(Objects::nonNull)
                .forEach(success -> method.answer().ifPresent(answer -> tell(endpoint, success, answer)));
    }

    private void tell(Endpoint endpoint, APIResponse success, Class<?> answer) {
        JsonApiType type = answer.getAnnotation(JsonApiType.class);
        if (type != null) {
            success.setContent(Schemas.jsonApi(shown(endpoint, answer, type)));
            if (!endpoint.namesSomething()) {
                success.getContent().addMediaType(MediaTypes.LINES, lines());
            }
        } else if (!endpoint.isForProviders()) {
            success.setContent(OASFactory.createContent()
                    .addMediaType(
                            MediaTypes.JSON, OASFactory.createMediaType().schema(types.written(Members.type(answer)))));
        }
    }

    private static MediaType lines() {
        return OASFactory.createMediaType()
                .schema(Schemas.text()
                        .description(
                                "All of it, whatever is said of pages: a line for each resource, with meta.cursor, which page[after] "
                                        + "takes to go on behind that line, and a last line whose links.changes leads to what has changed since. "
                                        + "Without that line it is not whole."))
                .example("{\"links\":{\"changes\":\"/api/v3/statements/changes\"}}\n");
    }

    private Schema shown(Endpoint endpoint, Class<?> attributes, JsonApiType type) {
        if (endpoint.isProviderList()) {
            return list(attributes, type);
        }
        return endpoint.isProviderChanges() ? changes(attributes, type) : document(attributes, type);
    }

    private Schema document(Class<?> attributes, JsonApiType type) {
        return types.shared(
                name(attributes) + "Document",
                attributes,
                Schemas.object().addProperty("data", resource(attributes, type)).required(List.of("data")));
    }

    private Schema list(Class<?> attributes, JsonApiType type) {
        Schema list = Schemas.object()
                .addProperty("data", Schemas.listOf(resource(attributes, type)))
                .addProperty("links", links())
                .required(List.of("data", "links"));
        return types.shared(name(attributes) + "List", attributes, list);
    }

    private Schema changes(Class<?> attributes, JsonApiType type) {
        Schema changes = Schemas.object()
                .addProperty("data", Schemas.listOf(change(attributes, type)))
                .addProperty("links", links())
                .required(List.of("data", "links"));
        return types.shared(name(attributes) + "Changes", attributes, changes);
    }

    /** It has either attributes or the removal in its {@code meta}. */
    private Schema change(Class<?> attributes, JsonApiType type) {
        Schema removal = Schemas.object()
                .description("Only of what the list does not show any more; attributes are missing then")
                .addProperty("removed", OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN))
                .required(List.of("removed"));
        Schema change = identified(attributes, type)
                .addProperty("meta", types.shared("Removal", AnsweredTypes.class, removal))
                .required(List.of("id", "type"));
        return types.shared(name(attributes) + "Change", attributes, change);
    }

    private Schema resource(Class<?> attributes, JsonApiType type) {
        Schema resource = identified(attributes, type).required(List.of("id", "type", "attributes"));
        return types.shared(name(attributes), attributes, resource);
    }

    private Schema identified(Class<?> attributes, JsonApiType type) {
        Schema resource = Schemas.object()
                .addProperty("id", id(type))
                .addProperty("type", Schemas.text().addEnumeration(type.value()))
                .addProperty(
                        "attributes",
                        types.shared(
                                name(attributes) + "Attributes",
                                attributes,
                                types.writtenObject(Members.type(attributes))));
        return type.links().length == 0 ? resource : resource.addProperty("links", ownLinks(type));
    }

    private static Schema id(JsonApiType type) {
        return type.withoutId().isEmpty()
                ? Scalars.uuid()
                : Schemas.nullable(Scalars.uuid().description(type.withoutId()));
    }

    private static Schema ownLinks(JsonApiType type) {
        Schema links = Schemas.object();
        for (String name : type.links()) {
            links.addProperty(name, Schemas.text().format("uri-reference").description("Relative to the host."));
        }
        return links;
    }

    private Schema links() {
        Schema links = Schemas.object()
                .addProperty("next", Schemas.nullable(link("The next page; null on the last")))
                .addProperty("prev", Schemas.nullable(link("The page before; null on the first")))
                .addProperty("changes", link("What has changed since this walk through the list began"))
                .required(List.of("next", "prev", "changes"));
        return types.shared("ListLinks", AnsweredTypes.class, links);
    }

    private static Schema link(String description) {
        return Schemas.text().format("uri-reference").description(description + ". Relative to the host.");
    }

    private static String name(Class<?> attributes) {
        return Names.without(attributes.getSimpleName(), "Attributes");
    }
}
