package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Redis' server program for this machine's processor, unpacked from the published jar. */
final class RedisProgram {

    private static final String NAME = "redis-server";

    private RedisProgram() {}

    static Path unpacked(ProjectRoot root) {
        Path jar = jar(root);
        String platform = platform();
        String name = jar.getFileName()
                .toString()
                .replace("embedded-redis-", "redis-")
                .replace(".jar", "-" + platform);
        return new Cache(root.cache())
                .folder(name, folder -> unpack(jar, platform, folder))
                .resolve(NAME);
    }

    private static String platform() {
        return switch (Processor.ofThisMachine()) {
            case X86_64 -> "linux-amd64";
            case ARM64 -> "linux-arm64";
        };
    }

    private static Path jar(ProjectRoot root) {
        try (Stream<Path> jars = Files.list(root.built("redis"))) {
            return jars.findAny().orElseThrow(() -> new StartFailure("No Redis in local-stack/target/redis."));
        } catch (IOException e) {
            throw new StartFailure("Cannot read local-stack/target/redis: " + e.getMessage(), e);
        }
    }

    private static void unpack(Path jar, String platform, Path folder) throws IOException {
        Path program = folder.resolve(NAME);
        try (JarFile file = new JarFile(jar.toFile());
                InputStream content = file.getInputStream(programIn(file, platform))) {
            Files.copy(content, program);
        }
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static JarEntry programIn(JarFile file, String platform) throws IOException {
        return file.stream()
                .filter(entry ->
                        entry.getName().startsWith(NAME) && entry.getName().endsWith(platform))
                .findAny()
                .orElseThrow(() -> new IOException("no " + NAME + " for " + platform + " in " + file.getName()));
    }
}
