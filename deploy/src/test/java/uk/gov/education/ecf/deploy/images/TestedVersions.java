package uk.gov.education.ecf.deploy.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** The servers that all tests run on, by the versions of the build. */
public final class TestedVersions {

    /** By the last part of an image's name. */
    private static final Map<String, String> SERVERS = Map.of(
            "postgres", postgresql(),
            "postgresql", postgresql(),
            "kafka", property("kafka.version"),
            "keycloak", property("keycloak.version"));

    private TestedVersions() {}

    /** Of that server, as its makers number it; null of one that this project has not tested, or has made itself. */
    public static String of(ImageName image) {
        return image.name().contains("ecf/")
                ? null
                : SERVERS.get(image.name().substring(image.name().lastIndexOf('/') + 1));
    }

    /** Of Kafka. */
    public static String kafka() {
        return SERVERS.get("kafka");
    }

    /** Its binaries have a third number, of those who pack them. */
    private static String postgresql() {
        String binaries = property("postgresql.binaries.version");
        return binaries.substring(0, binaries.lastIndexOf('.'));
    }

    private static String property(String name) {
        try {
            String pom = Files.readString(ProjectRoot.find().path().resolve("pom.xml"));
            Matcher property =
                    Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
            if (!property.find()) {
                throw new IllegalStateException("no property " + name + " in pom.xml");
            }
            return property.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
