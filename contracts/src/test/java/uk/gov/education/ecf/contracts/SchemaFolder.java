package uk.gov.education.ecf.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** Schema files that refer to each other by relative references. */
record SchemaFolder(Function<String, JsonNode> files) {

    static SchemaFolder ofResources(String folder) {
        return new SchemaFolder(file -> ContractFiles.json(folder + "/" + file));
    }

    SchemaNode open(String file) {
        return new SchemaNode(file, files.apply(file));
    }

    /** Follows a reference; "this or null" becomes the referred schema with null among its types. */
    SchemaNode resolve(SchemaNode node) {
        if (node.json().has("$ref")) {
            return resolve(target(node.file(), node.json().get("$ref").asText()));
        }
        if (node.json().path("anyOf").path(1).path("type").asText().equals("null")) {
            return orNull(
                    resolve(new SchemaNode(node.file(), node.json().get("anyOf").get(0))));
        }
        return node;
    }

    private SchemaNode target(String from, String reference) {
        String file = reference.substring(0, reference.indexOf('#'));
        SchemaNode root = open(file.isEmpty() ? from : file);
        JsonNode target = root.json().at(reference.substring(reference.indexOf('#') + 1));
        if (target.isMissingNode()) {
            throw new AssertionError("dangling reference " + reference + " in " + from);
        }
        return new SchemaNode(root.file(), target);
    }

    private static SchemaNode orNull(SchemaNode node) {
        ObjectNode nullable = node.json().deepCopy();
        nullable.putArray("type").add(node.json().get("type").asText()).add("null");
        return new SchemaNode(node.file(), nullable);
    }
}
