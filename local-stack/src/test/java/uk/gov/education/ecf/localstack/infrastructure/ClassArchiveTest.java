package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jar;
    private ClassArchive archive;
    private int started;

    @BeforeEach
    void pack() throws IOException {
        jar = folder.resolve("sleeper.jar");
        archive = new ClassArchive(folder.resolve("archives"));
        String name = Sleeper.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                InputStream compiled = Sleeper.class.getClassLoader().getResourceAsStream(name)) {
            packed.putNextEntry(new JarEntry(name));
            compiled.transferTo(packed);
        }
    }

    @Test
    void aStartMapsWhatAnEarlierOneHasLoaded() throws IOException {
        assumeTrue(
                Files.exists(Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa")),
                "the JVM builds on an archive of its own classes, where it has one");
        assertEquals(List.of(), archive.mapped());

        archive.make(options -> new Sleeping(Sleeper.class.getName(), options));

        try (Sleeping next = new Sleeping(Sleeper.class.getName(), archive.mapped())) {
            next.start();
            assertTrue(
                    Files.readString(Path.of("/proc", "" + next.pid(), "maps")).contains("/archives/classes-of-java-"));
        }
    }

    @Test
    void aProgramThatDoesNotStartLeavesNone() {
        archive.make(options -> new Sleeping("nobody.Sleeps", options));

        assertEquals(List.of(), archive.mapped());
    }

    /** A JVM with those options. */
    private final class Sleeping extends Component {

        private final String program;
        private final List<String> options;

        Sleeping(String program, List<String> options) {
            super("sleeper", 0, folder.resolve("sleeper-" + ++started + ".log"));
            this.program = program;
            this.options = options;
        }

        @Override
        protected Launch launch() {
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("-cp", jar.toString(), program));
            return new Launch(
                    Java.command("32m", arguments.toArray(String[]::new)), folder, Map.of(), Launch.StopSignal.TERM);
        }

        @Override
        protected boolean answers() throws IOException {
            return Files.readString(log()).contains(Sleeper.UP);
        }
    }
}
