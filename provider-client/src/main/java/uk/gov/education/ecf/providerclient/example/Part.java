package uk.gov.education.ecf.providerclient.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lines of a whole list as far as they have come; what was cut off in the middle of a line does not count. */
record Part(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the last line, behind which the list goes on; empty when nothing has come. */
    Optional<String> cursor() throws IOException {
        return Optional.ofNullable(lastLine().path("meta").path("cursor").textValue());
    }

    /** What the very last line of a list leads to; empty when it has not come. */
    Optional<String> changes() throws IOException {
        return Optional.ofNullable(lastLine().path("links").path("changes").textValue());
    }

    /** Keeps whatever came before the lines broke off. */
    void append(BufferedReader lines) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(line);
                writer.write('\n');
            }
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private JsonNode lastLine() throws IOException {
        if (!Files.exists(file)) {
            return MissingNode.getInstance();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = startOfLine(bytes, bytes.length());
            bytes.setLength(end);
            byte[] line = new byte[(int) (end - startOfLine(bytes, end - 1))];
            bytes.seek(end - line.length);
            bytes.readFully(line);
            return JSON.readTree(line);
        }
    }

    /** Behind the last line feed before that place. */
    private static long startOfLine(RandomAccessFile bytes, long place) throws IOException {
        for (long start = place; start > 0; start--) {
            bytes.seek(start - 1);
            if (bytes.read() == '\n') {
                return start;
            }
        }
        return 0;
    }
}
