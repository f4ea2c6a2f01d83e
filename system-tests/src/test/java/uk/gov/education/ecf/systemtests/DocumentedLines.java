package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** Lines of docs/operations.md, run as they stand there: each is a block of bash in a section. */
final class DocumentedLines {

    private static final Pattern BLOCK = Pattern.compile("(?s)\n```bash\n(.*?)\n```\n");

    private DocumentedLines() {}

    /** The blocks of that section, in their order; at least one. */
    static List<String> of(String section) {
        try {
            String page = Files.readString(ProjectRoot.find().path().resolve("docs/operations.md"));
            String text =
                    page.split("\n## " + Pattern.quote(section) + "\n", 2)[1].split("\n## ", 2)[0];
            List<String> blocks =
                    BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
            if (blocks.isEmpty()) {
                throw new IllegalStateException("no lines in " + section);
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What they say, all of which must succeed. */
    static String run(Map<String, String> environment, String... blocks) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", String.join("\n", blocks))
                .redirectErrorStream(true);
        bash.directory(ProjectRoot.find().path().toFile());
        bash.environment().putAll(environment);
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
