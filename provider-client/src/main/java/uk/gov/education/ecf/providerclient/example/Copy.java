package uk.gov.education.ecf.providerclient.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is held of a list: a file whose first line says where what has changed since is to be had, and in which every other line is a
 * resource. It is replaced as a whole, so that it is always of one piece.
 */
record Copy(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty before the list has been read whole. */
    Optional<String> changes() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Optional.of(JSON.readTree(lines.readLine())
                    .path("links")
                    .path("changes")
                    .asText());
        }
    }

    /**
     * Takes a whole list in place of whatever was held.
     *
     * @return how many resources there are
     */
    long replaceBy(Part part) throws IOException {
        return replace(part.changes().orElseThrow(), writer -> {
            long count = 0;
            try (BufferedReader lines = Files.newBufferedReader(part.file())) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode resource = JSON.readTree(line);
                    if (resource.has("id")) {
                        write(writer, withoutMeta(resource));
                        count++;
                    }
                }
            }
            return count;
        });
    }

    /** Takes what has changed; what is told last of a resource counts. */
    Changed apply(JsonNode told) throws IOException {
        Map<String, JsonNode> news = new LinkedHashMap<>();
        told.path("data").forEach(resource -> news.put(id(resource), resource));
        return replace(told.path("links").path("changes").asText(), writer -> {
            keepOthers(writer, news);
            long gone = 0;
            for (JsonNode resource : news.values()) {
                if (resource.path("meta").path("removed").asBoolean()) {
                    gone++;
                } else {
                    write(writer, withoutMeta(resource));
                }
            }
            return new Changed(0, news.size() - gone, gone);
        });
    }

    private void keepOthers(BufferedWriter writer, Map<String, JsonNode> news) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!news.containsKey(id(JSON.readTree(line)))) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
        }
    }

    private <T> T replace(String changes, Writing<T> writing) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        T result;
        try (BufferedWriter writer = Files.newBufferedWriter(next)) {
            ObjectNode first = JSON.createObjectNode();
            first.putObject("links").put("changes", changes);
            write(writer, first);
            result = writing.to(writer);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return result;
    }

    private static void write(BufferedWriter writer, JsonNode line) throws IOException {
        writer.write(JSON.writeValueAsString(line));
        writer.write('\n');
    }

    /** The cursor of a line is of use while its list is read, and not later. */
    private static JsonNode withoutMeta(JsonNode resource) {
        ((ObjectNode) resource).remove("meta");
        return resource;
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asText();
    }

    /** Writes resources, each a line. */
    @FunctionalInterface
    private interface Writing<T> {
        T to(BufferedWriter writer) throws IOException;
    }
}
