package uk.gov.education.ecf.localstack.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the checkout: everything the local stack reads or writes is below it. */
public record ProjectRoot(Path path) {

    /** Walks up from the working directory to the folder that holds the start script and the root {@code pom.xml}. */
    public static ProjectRoot find() {
        return find(Path.of("").toAbsolutePath());
    }

    static ProjectRoot find(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("ecf")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return new ProjectRoot(folder);
            }
        }
        throw new StartFailure("No checkout of the suite above " + from + ": run this from inside it.");
    }

    /** Git-ignored state: caches, data, logs, process ids. */
    public Path state() {
        return path.resolve(".ecf");
    }

    /** Unpacked distributions; survives {@code mvn clean}. */
    public Path cache() {
        return state().resolve("cache");
    }

    /** What the build of this module has put into its {@code target} folder. */
    Path built(String folder) {
        Path built = path.resolve("local-stack/target").resolve(folder);
        if (!Files.isDirectory(built)) {
            throw new StartFailure(
                    built + " is missing: run 'mvn -B -pl local-stack install -DskipTests' in " + path + " first.");
        }
        return built;
    }
}
