package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** What a success of the provider API answers: a document or a list of them, and for reads the tag that saves reading it again. */
final class Answered {

    private static final String SUCCESS = "200";

    private final OpenAPI api;

    Answered(OpenAPI api) {
        this.api = api;
    }

    void tell(Endpoint endpoint) {
        APIResponse success = endpoint.responses().getAPIResponse(SUCCESS);
        if (!endpoint.isForProviders() || success == null || success.getRef() != null) {
            return;
        }
        if (isWithoutSchema(success)) {
            success.setContent(Schemas.jsonApi(endpoint.isProviderList() ? list() : document()));
        }
        ConditionalReads.tell(endpoint);
    }

    private static boolean isWithoutSchema(APIResponse success) {
        MediaType body =
                success.getContent() == null ? null : success.getContent().getMediaType(MediaTypes.JSON_API);
        return body == null || body.getSchema() == null;
    }

    private Schema document() {
        return Schemas.shared(
                api,
                "ResourceDocument",
                Schemas.object().addProperty("data", resource()).required(List.of("data")));
    }

    private Schema list() {
        Schema links = Schemas.object()
                .addProperty("next", link("The next page; null on the last"))
                .addProperty("prev", link("The page before; null on the first"))
                .required(List.of("next", "prev"));
        return Schemas.shared(
                api,
                "ResourceList",
                Schemas.object()
                        .addProperty("data", Schemas.listOf(resource()))
                        .addProperty("links", Schemas.shared(api, "ResourceListLinks", links))
                        .required(List.of("data", "links")));
    }

    private static Schema link(String description) {
        return Schemas.text()
                .addType(Schema.SchemaType.NULL)
                .format("uri-reference")
                .description(description + ". Relative to the host.");
    }

    private Schema resource() {
        Schema attributes = Schemas.object()
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        return Schemas.shared(
                api,
                "Resource",
                Schemas.object()
                        .addProperty("id", Schemas.text().format("uuid"))
                        .addProperty("type", Schemas.text())
                        .addProperty("attributes", attributes)
                        .required(List.of("id", "type", "attributes")));
    }
}
