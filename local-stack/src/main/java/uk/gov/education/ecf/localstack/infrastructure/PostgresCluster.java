package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a PostgreSQL server: made by {@code initdb}, and readable again after a crash. */
final class PostgresCluster {

    private PostgresCluster() {}

    static void createIfMissing(Path programs, Path cluster) {
        try {
            if (Files.exists(cluster.resolve("PG_VERSION"))) {
                removeStaleLock(cluster);
                return;
            }
            Path unfinished = cluster.resolveSibling("cluster.unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            initialise(programs, unfinished);
            Files.move(unfinished, cluster);
        } catch (IOException e) {
            throw new StartFailure("Cannot create the PostgreSQL files in " + cluster + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, with the same rights on its files. */
    static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void initialise(Path programs, Path folder) throws IOException {
        Path password = Files.writeString(folder.resolveSibling("initdb-password"), PostgresServer.PASSWORD);
        Path output = folder.resolveSibling("initdb.log");
        List<String> command = asOrdinaryUser(List.of(
                programs.resolve("initdb").toString(),
                "-D",
                folder.toString(),
                "-U",
                PostgresServer.USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                // the password is no secret: to make every login costly would protect nothing
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync"));
        int exitCode = Tool.run(command, output);
        Files.delete(password);
        if (exitCode != 0) {
            throw new StartFailure("PostgreSQL's initdb failed, see " + output
                    + " (as root it needs user namespaces: where they are forbidden, run as an ordinary user)");
        }
    }

    /** After a crash the lock file names a process id that may belong to somebody else by now. */
    private static void removeStaleLock(Path cluster) throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
        boolean running = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
        if (!running) {
            Files.delete(lock);
        }
    }
}
