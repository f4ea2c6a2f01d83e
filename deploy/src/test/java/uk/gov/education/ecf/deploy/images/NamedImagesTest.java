package uk.gov.education.ecf.deploy.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** Nothing is built on, or started from, an image that is another one tomorrow. */
class NamedImagesTest {

    private static final Path ROOT = ProjectRoot.find().path();
    private static final Pattern FROM = Pattern.compile("(?im)^FROM\\s+(?:--\\S+\\s+)*(\\S+)(?:\\s+AS\\s+(\\S+))?");

    /** Compose's way to write a default. */
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    /** All but those of the stand-ins, which are built on each other and never fetched. */
    static Stream<Path> dockerfiles() throws IOException {
        try (Stream<Path> deployed = Files.walk(ROOT.resolve("deploy"))) {
            List<Path> found = deployed.filter(file -> file.endsWith("Dockerfile"))
                    .filter(file -> !file.toString().contains("/contexts/")
                            && !file.toString().contains("/target/"))
                    .toList();
            return Stream.concat(Stream.of(ROOT.resolve("Dockerfile")), found.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void anImageIsBuiltOnARelease(Path dockerfile) throws IOException {
        Set<String> stages = new HashSet<>();
        Matcher from = FROM.matcher(Files.readString(dockerfile));
        while (from.find()) {
            ImageName base = ImageName.of(from.group(1));
            assertTrue(stages.contains(from.group(1)) || base.isBase(), () -> base + " moves");
            assertTested(base);
            stages.add(from.group(2));
        }
        assertTrue(!stages.isEmpty(), () -> dockerfile + " is built on nothing");
    }

    @Test
    void composeStartsVersions() throws IOException {
        List<ImageName> images = composed();

        assertTrue(images.size() > 10, () -> "found " + images);
        assertEquals(
                List.of(), images.stream().filter(image -> !image.isPinned()).toList());
        images.forEach(NamedImagesTest::assertTested);
    }

    private static List<ImageName> composed() throws IOException {
        JsonNode file = new ObjectMapper(new YAMLFactory())
                .readTree(ROOT.resolve("docker-compose.yml").toFile());
        return file.findValues("image").stream()
                .map(image -> DEFAULT.matcher(image.asText()).replaceAll("$1"))
                .map(ImageName::of)
                .toList();
    }

    private static void assertTested(ImageName image) {
        String tested = TestedVersions.of(image);
        assertTrue(tested == null || tested.equals(image.tag()), () -> image + " is not tested, " + tested + " is");
    }
}
