package uk.gov.education.ecf.systemtests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A consumer of a service, and the topics that it hears, as the configuration of the service says. */
record Listener(SuiteService service, String consumer, List<String> topics) {

    private static final Pattern GROUP = Pattern.compile("(mp\\.messaging\\.incoming\\..+\\.)group\\.id");

    static List<Listener> all() {
        return Arrays.stream(SuiteService.values())
                .filter(service -> service.database().isPresent())
                .flatMap(Listener::of)
                .toList();
    }

    private static Stream<Listener> of(SuiteService service) {
        Properties configuration = configuration(service);
        return configuration.stringPropertyNames().stream()
                .map(GROUP::matcher)
                .filter(Matcher::matches)
                .map(group -> new Listener(
                        service, configuration.getProperty(group.group()), topics(configuration, group.group(1))));
    }

    private static List<String> topics(Properties configuration, String channel) {
        return Stream.of("topic", "topics")
                .map(name -> configuration.getProperty(channel + name))
                .filter(named -> named != null)
                .flatMap(named -> Arrays.stream(named.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Properties configuration(SuiteService service) {
        Path file = ProjectRoot.find()
                .path()
                .resolve(service.folder())
                .resolve("src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties configuration = new Properties();
            configuration.load(reader);
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
