package uk.gov.education.ecf.localstack.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * The classes that a program loads when it starts, kept in a file as the JVM has them in memory: a start that maps them takes half the
 * processor time. The JVM makes the file as the program ends in good order, and later leaves it alone where a jar is not the one that it
 * was made with.
 *
 * @param folder in which it lies, in a folder for this version of the JVM
 */
public record ClassArchive(Path folder) {

    private static final String VERSION = "classes-of-java-" + Runtime.version();
    private static final String FILE = "classes.jsa";

    /** About what cannot be archived, or not be mapped. */
    private static final String SILENT = "-Xlog:cds*=off";

    /** To write the file takes longer than anything else that an end in good order has to wait for. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Options of a JVM that maps it; none before it has been made. */
    public List<String> mapped() {
        Path file = folder.resolve(VERSION).resolve(FILE);
        return Files.isRegularFile(file) ? List.of("-XX:SharedArchiveFile=" + file, SILENT) : List.of();
    }

    /**
     * Makes it, once, of one start and one end of the program. Where that fails it is said, and later starts do without.
     *
     * @param program with the given options of its JVM
     */
    public void make(Function<List<String>, Component> program) {
        try {
            new Cache(folder).folder(VERSION, unfinished -> train(program, unfinished.resolve(FILE)));
        } catch (StartFailure e) {
            System.err.println("Starts take longer: " + e.getMessage());
        }
    }

    private static void train(Function<List<String>, Component> program, Path file) {
        try (Component component = program.apply(List.of("-XX:ArchiveClassesAtExit=" + file, SILENT))) {
            component.start();
            component.stop(PATIENCE);
        }
        if (Files.notExists(file)) {
            throw new StartFailure("the JVM has archived no classes in " + file);
        }
    }
}
