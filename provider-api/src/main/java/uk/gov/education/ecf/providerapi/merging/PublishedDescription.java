package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.providerapi.ProviderApi;

/** The step of the build that writes the published description beside the classes. */
public final class PublishedDescription {

    private PublishedDescription() {}

    /**
     * @param arguments the folder with {@code frame.yaml} and {@code examples.yaml}, the folder with the classes, the services'
     *     documents
     */
    public static void main(String... arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        ObjectNode frame = (ObjectNode) yaml(sources.resolve("frame.yaml"));
        Examples examples = new Examples((ObjectNode) yaml(sources.resolve("examples.yaml")));
        Path target = Path.of(arguments[1] + ProviderApi.RESOURCE);

        ObjectNode merged = of(
                frame,
                examples,
                Stream.of(arguments)
                        .skip(2)
                        .map(Path::of)
                        .map(ServiceDescription::read)
                        .toList());
        Files.createDirectories(target.getParent());
        Files.writeString(target, merged.toPrettyString() + "\n");
    }

    static ObjectNode of(ObjectNode frame, Examples examples, List<ServiceDescription> services) {
        Merged merged = new Merged(frame);
        services.forEach(merged::add);
        ObjectNode document = merged.document();
        examples.addTo(document);
        return document;
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new ObjectMapper()
                .readTree(new YAMLMapper().readTree(Files.readString(file)).toString());
    }
}
