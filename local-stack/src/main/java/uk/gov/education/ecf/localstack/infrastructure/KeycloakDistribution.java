package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The Keycloak distribution, unpacked and built once, and a database that holds the realm already: creating the schema and
 * importing takes longer than everything else a start does.
 */
final class KeycloakDistribution {

    private static final String REALM_FILE = "ecf-realm.json";
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    private final ProjectRoot root;

    KeycloakDistribution(ProjectRoot root) {
        this.root = root;
    }

    /** Changes with the realm and its administrator: a database made from others is not used again. */
    static String realmVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(realm());
            digest.update(new TreeMap<>(KeycloakServer.ADMINISTRATOR).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's home folder. */
    Path home() {
        Path zip = zip();
        String name = zip.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        return new Cache(root.cache()).folder(name, folder -> {
            unzip(zip, folder);
            build(folder);
        });
    }

    /** Copies a database with the realm into that folder. */
    void seed(Path database) {
        Path home = home();
        Path seed = new Cache(root.cache())
                .folder(home.getFileName() + "-realm-" + realmVersion(), folder -> importRealm(home, folder));
        try (Stream<Path> files = Files.list(seed)) {
            Files.createDirectories(database);
            for (Path file : files.toList()) {
                Files.copy(file, database.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot copy Keycloak's database into " + database + ": " + e.getMessage(), e);
        }
    }

    /** The command that the distribution's shell script would run, without the shell: the process id is the server's. */
    static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(Java.command("256m", JAVA_OPTIONS.toArray(String[]::new)));
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    static List<String> startCommand(Path home, Path database, int port, String... more) {
        List<String> command = command(
                home,
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--log-level=warn",
                "--db-url=jdbc:h2:file:" + database.resolve("keycloakdb")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        command.addAll(List.of(more));
        return command;
    }

    private Path zip() {
        try (Stream<Path> files = Files.list(root.built("keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findAny()
                    .orElseThrow(() -> new StartFailure("No Keycloak distribution in local-stack/target/keycloak."));
        } catch (IOException e) {
            throw new StartFailure("Cannot read local-stack/target/keycloak: " + e.getMessage(), e);
        }
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                // without the leading "keycloak-<version>/"
                Path path = folder.resolve(
                                entry.getName().substring(entry.getName().indexOf('/') + 1))
                        .normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(entries, path);
                }
            }
        }
    }

    private void build(Path home) throws IOException {
        Path log = root.cache().resolve("keycloak-build.log");
        if (Tool.run(command(home, "build", "--db=dev-file", "--cache=local"), log) != 0) {
            throw new StartFailure("Keycloak's build failed, see " + log);
        }
    }

    private void importRealm(Path home, Path database) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.write(imports.resolve(REALM_FILE), realm());
        try (KeycloakServer server = KeycloakServer.importing(
                root, home, database, Ports.free(), root.cache().resolve("keycloak-import.log"))) {
            ExitHook.during(server::start, server::kill);
        } finally {
            Files.delete(imports.resolve(REALM_FILE));
        }
    }

    private static byte[] realm() {
        try (InputStream realm = KeycloakDistribution.class.getResourceAsStream(REALM_FILE)) {
            return realm.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
