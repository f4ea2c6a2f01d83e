package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
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
            success.setContent(
                    Schemas.jsonApi(endpoint.isProviderList() ? list(answer, type) : document(answer, type)));
        } else if (!endpoint.isForProviders()) {
            success.setContent(OASFactory.createContent()
                    .addMediaType(
                            MediaTypes.JSON, OASFactory.createMediaType().schema(types.written(Members.type(answer)))));
        }
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

    private Schema resource(Class<?> attributes, JsonApiType type) {
        Schema resource = Schemas.object()
                .addProperty("id", Scalars.uuid())
                .addProperty("type", Schemas.text().addEnumeration(type.value()))
                .addProperty(
                        "attributes",
                        types.shared(
                                name(attributes) + "Attributes",
                                attributes,
                                types.writtenObject(Members.type(attributes))))
                .required(List.of("id", "type", "attributes"));
        return types.shared(name(attributes), attributes, resource);
    }

    private Schema links() {
        Schema links = Schemas.object()
                .addProperty("next", link("The next page; null on the last"))
                .addProperty("prev", link("The page before; null on the first"))
                .required(List.of("next", "prev"));
        return types.shared("ListLinks", AnsweredTypes.class, links);
    }

    private static Schema link(String description) {
        return Schemas.nullable(
                Schemas.text().format("uri-reference").description(description + ". Relative to the host."));
    }

    private static String name(Class<?> attributes) {
        return Names.without(attributes.getSimpleName(), "Attributes");
    }
}
