package uk.gov.education.ecf.contracts.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventType;

/** The step of the build that writes {@code schemas/} and {@code asyncapi.yaml} beside the classes. */
public final class PublishedDocuments {

    private PublishedDocuments() {}

    /**
     * @param arguments the folder with the sources, the frame of the AsyncAPI document, the folder with the classes
     */
    public static void main(String... arguments) throws IOException {
        Comments comments = Comments.in(Path.of(arguments[0]));
        Path target = Path.of(arguments[2]);

        writeSchemas(new Schemas(comments), emptied(target.resolve("schemas")));
        Files.writeString(
                target.resolve("asyncapi.yaml"),
                new AsyncApi(comments, Files.readString(Path.of(arguments[1]))).of(EventCatalogue.aggregates()));
    }

    private static void writeSchemas(Schemas schemas, Path folder) throws IOException {
        Map<String, List<EventType>> contexts =
                EventCatalogue.types().stream().collect(Collectors.groupingBy(EventType::context));
        for (String context : contexts.keySet()) {
            List<EventType> types = contexts.get(context);
            write(folder.resolve(Schemas.snapshotsFileOf(context)), schemas.ofSnapshots(context, types));
            for (EventType type : types) {
                write(folder.resolve(Schemas.fileOf(type)), schemas.of(type));
            }
        }
    }

    private static void write(Path file, JsonNode json) throws IOException {
        Files.writeString(file, json.toPrettyString() + "\n");
    }

    /** What an earlier build wrote of an event that is no more goes. */
    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
