package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.Members;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Bodies of requests: the record that a resource method takes, in the envelope of its dialect. */
final class AskedBodies {

    private final JsonTypes types;

    AskedBodies(JsonTypes types) {
        this.types = types;
    }

    void tell(Endpoint endpoint, ResourceMethod method) {
        if (method.needsNoBody()) {
            endpoint.operation().setRequestBody(null);
        }
        method.body().ifPresent(body -> endpoint.operation()
                .setRequestBody(OASFactory.createRequestBody().required(true).content(content(schema(body)))));
    }

    private Schema schema(Class<?> body) {
        ProviderRequest request = body.getAnnotation(ProviderRequest.class);
        return request == null ? types.read(Members.type(body)) : enveloped(body, request.type());
    }

    private Schema enveloped(Class<?> body, String type) {
        String name = Names.without(body.getSimpleName(), "Body", "Request");
        Schema attributes = types.shared(name + "Attributes", body, types.readObject(Members.type(body)));
        Schema data = Schemas.object()
                .addProperty(
                        "type", Schemas.text().addExample(type).description("Any value is taken, and none is needed"))
                .addProperty("attributes", attributes);
        Schema whole = Schemas.object().addProperty("data", data).required(List.of("data"));
        return types.shared(name, body, whole);
    }

    private static Content content(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(MediaTypes.JSON_API, OASFactory.createMediaType().schema(schema))
                .addMediaType(MediaTypes.JSON, OASFactory.createMediaType().schema(schema));
    }
}
