package uk.gov.education.ecf.contracts.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDocumentsTest {

    @TempDir
    private Path target;

    @Test
    void whatLiesBesideTheClassesIsWhatTheRecordsSayToday() throws IOException {
        write();

        assertEquals(onTheClassPath("/asyncapi.yaml"), Files.readString(target.resolve("asyncapi.yaml")));
        try (var schemas = Files.newDirectoryStream(target.resolve("schemas"))) {
            for (Path schema : schemas) {
                assertEquals(onTheClassPath("/schemas/" + schema.getFileName()), Files.readString(schema));
            }
        }
    }

    @Test
    void theSchemaOfAnEventThatIsNoMoreGoes() throws IOException {
        Path gone = Files.createDirectory(target.resolve("schemas")).resolve("samples.lamp-lit.v1.schema.json");
        Files.writeString(gone, "{}");

        write();

        assertFalse(Files.exists(gone));
    }

    private void write() throws IOException {
        PublishedDocuments.main("src/main/java", "src/main/asyncapi/frame.yaml", target.toString());
    }

    private static String onTheClassPath(String resource) throws IOException {
        try (var in = PublishedDocuments.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes());
        }
    }
}
