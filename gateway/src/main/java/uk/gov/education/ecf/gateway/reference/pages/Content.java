package uk.gov.education.ecf.gateway.reference.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The site's own words, which lie in YAML files beside the classes. */
final class Content {

    private Content() {}

    static JsonNode of(String name) {
        String resource = "/reference/" + name + ".yaml";
        try (InputStream file = Content.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static List<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static List<Prose> prose(JsonNode sentences) {
        return list(sentences).stream().map(one -> new Prose(one.asText())).toList();
    }
}
