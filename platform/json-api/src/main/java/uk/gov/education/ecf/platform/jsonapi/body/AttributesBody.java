package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.InputStream;
import java.util.Optional;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * The attributes of a provider's request, {@code {"data": {"attributes": {…}}}}. Unknown members and {@code data.type} are
 * ignored; a missing or null {@code attributes} counts as empty, so that the missing values are reported one by one; anything else
 * than an object is refused (rule M26).
 */
final class AttributesBody {

    private final JsonNode attributes;

    private AttributesBody(JsonNode attributes) {
        this.attributes = attributes;
    }

    /** @throws RequestRefused 400 when the body is not JSON or has no {@code data} object */
    static AttributesBody read(InputStream body) {
        JsonNode root = JsonTree.read(body);
        JsonNode data = root == null ? null : root.get("data");
        if (data == null || !data.isObject() || data.isEmpty()) {
            throw new RequestRefused(CommonRefusals.DATA_STRUCTURE);
        }
        JsonNode attributes = data.path("attributes");
        boolean leftOut = attributes.isMissingNode() || attributes.isNull();
        if (!leftOut && !attributes.isObject()) {
            throw new RequestRefused(CommonRefusals.DATA_STRUCTURE);
        }
        return new AttributesBody(leftOut ? JsonNodeFactory.instance.objectNode() : attributes);
    }

    /** The value as text, numbers and booleans included; empty when absent, null, blank, or itself an object or array. */
    Optional<String> text(String name) {
        JsonNode value = attributes.path(name);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
