package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The document that comes about: the frame, and service by service what each adds to it. */
final class Merged {

    /** Each service has an envelope of its own, which lists its codes. */
    private static final String ENVELOPE = "Refusals";

    private final ObjectNode frame;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final List<JsonNode> envelopes = new ArrayList<>();

    Merged(ObjectNode frame) {
        this.frame = frame;
    }

    /** @throws IllegalStateException when it describes something differently that another service describes too */
    void add(ServiceDescription service) {
        Deque<String> named = new ArrayDeque<>();
        service.paths().forEach((address, path) -> {
            named.addAll(References.in(path));
            add(paths, address, renamed(path), service);
        });
        while (!named.isEmpty()) {
            addSchema(named.pop(), service, named);
        }
    }

    /** The whole, in alphabetical order, so that it only differs when something in it does. */
    ObjectNode document() {
        ObjectNode document = frame.deepCopy();
        ObjectNode ofPaths = document.putObject("paths");
        paths.forEach(ofPaths::set);
        document.set("components", document.remove("components"));
        ObjectNode ofSchemas = ((ObjectNode) document.get("components")).putObject("schemas");
        schemas.forEach(ofSchemas::set);
        if (!envelopes.isEmpty()) {
            ofSchemas.set(ENVELOPE, envelopes.get(0).deepCopy());
            Codes.gather(ofSchemas.get(ENVELOPE), envelopes);
        }
        return document;
    }

    private void addSchema(String name, ServiceDescription service, Deque<String> named) {
        JsonNode schema = service.schema(name);
        if (name.endsWith(ENVELOPE)) {
            envelopes.add(schema);
        } else if (!renamed(schema).equals(schemas.get(name))) {
            named.addAll(References.in(schema));
            add(schemas, name, renamed(schema), service);
        }
    }

    private static void add(Map<String, JsonNode> all, String name, JsonNode described, ServiceDescription service) {
        JsonNode before = all.putIfAbsent(name, described);
        if (before != null) {
            throw new IllegalStateException(service.name() + " describes " + name
                    + " differently from another service: one of them needs another name");
        }
    }

    private static JsonNode renamed(JsonNode part) {
        JsonNode copy = part.deepCopy();
        References.rename(copy, Merged::published);
        return copy;
    }

    private static String published(String name) {
        return name.endsWith(ENVELOPE) ? ENVELOPE : name;
    }
}
