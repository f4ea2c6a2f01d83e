package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Bytes to the record that a resource method asks for; the record's annotation says which of the two dialects it is read in. */
final class RequestBodies {

    private RequestBodies() {}

    static boolean areReadAs(Class<?> type) {
        return type.isAnnotationPresent(ProviderRequest.class) || type.isAnnotationPresent(InternalRequest.class);
    }

    /** @throws RequestRefused for a body that cannot be read, 400 or 422 */
    static <T> T read(InputStream body, Class<T> type) {
        InternalRequest internal = type.getAnnotation(InternalRequest.class);
        return internal == null
                ? provider(body, type)
                : InternalBody.read(body, type, Json.reading(internal.scalars()));
    }

    private static <T> T provider(InputStream body, Class<T> type) {
        AttributesBody attributes = AttributesBody.read(body);
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        Members.namesOf(type)
                .forEach(name -> texts.put(name, attributes.text(name).orElse(null)));
        return Json.MAPPER.convertValue(texts, type);
    }
}
