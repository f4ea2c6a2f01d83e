package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Bytes to a tree, refusing what PostgreSQL could never store. */
final class JsonTree {

    private JsonTree() {}

    /** Null when there is no body at all. */
    static JsonNode read(byte[] body) {
        if (body == null || body.length == 0) {
            return null;
        }
        JsonNode tree = parse(body);
        refuseNul(tree);
        return tree;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException | NumberFormatException e) {
            // the latter for an exponent that no number type holds
            throw new RequestRefused(CommonRefusals.MALFORMED_JSON);
        }
    }

    private static void refuseNul(JsonNode node) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            throw new RequestRefused(CommonRefusals.FORBIDDEN_CHARACTER);
        }
        node.forEach(JsonTree::refuseNul);
    }
}
