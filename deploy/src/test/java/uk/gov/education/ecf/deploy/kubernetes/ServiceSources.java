package uk.gov.education.ecf.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** The sources of one of the five, and of the modules of ours that it stands on, read for what they say of its surroundings. */
record ServiceSources(List<Properties> configuration, List<String> java) {

    private static final Path ROOT = ProjectRoot.find().path();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");
    private static final Pattern KEY_IN_PLACEHOLDER = Pattern.compile("\\$\\{(ecf\\.[a-z.-]+)[:}]");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(\\s*name = \"(ecf\\.[a-z.-]+)\"");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("getenv\\(\"(ECF_[A-Z_]+)\"\\)");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>uk\\.gov\\.education\\.ecf</groupId>\\s*<artifactId>([a-z-]+)</artifactId>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\.([a-z-]+)\\.group\\.id");

    static ServiceSources of(String name) {
        List<Properties> configuration = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Path module : modules(name)) {
            for (String file : List.of("application.properties", "META-INF/microprofile-config.properties")) {
                Path path = module.resolve("src/main/resources").resolve(file);
                if (Files.exists(path)) {
                    configuration.add(properties(path));
                }
            }
            sources.addAll(javaOf(module.resolve("src/main/java")));
        }
        return new ServiceSources(configuration, sources);
    }

    /** What it reads by these names, whatever else it may be set by. */
    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        for (Properties properties : configuration) {
            properties.values().forEach(value -> {
                find(PLACEHOLDER, value.toString(), variables);
                keys(KEY_IN_PLACEHOLDER, value.toString())
                        .filter(key -> !isStated(key))
                        .forEach(key -> variables.add(variable(key)));
            });
        }
        java.forEach(source -> find(OF_THE_SYSTEM, source, variables));
        return variables;
    }

    /** What it may be set by: {@link #variables()} and the variables of all its own keys. */
    Set<String> settable() {
        Set<String> settable = variables();
        for (Properties properties : configuration) {
            properties.stringPropertyNames().forEach(key -> settable.add(variable(key)));
        }
        java.forEach(source -> keys(INJECTED, source).forEach(key -> settable.add(variable(key))));
        return settable;
    }

    /** Its consumers, named as their groups, each with the topics that it hears. */
    List<Service.Consumer> consumers() {
        List<Service.Consumer> consumers = new ArrayList<>();
        for (Properties properties : configuration) {
            for (String key : new TreeSet<>(properties.stringPropertyNames())) {
                Matcher channel = GROUP.matcher(key);
                if (channel.matches()) {
                    String prefix = "mp.messaging.incoming." + channel.group(1) + ".";
                    String topics = properties.getProperty(prefix + "topics", properties.getProperty(prefix + "topic"));
                    consumers.add(new Service.Consumer(properties.getProperty(key), List.of(topics.split(","))));
                }
            }
        }
        return consumers;
    }

    private boolean isStated(String key) {
        return configuration.stream().anyMatch(properties -> properties.containsKey(key));
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static void find(Pattern pattern, String text, Set<String> found) {
        keys(pattern, text).forEach(found::add);
    }

    private static Stream<String> keys(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /** The folders of the module and of those of ours that it needs to run. */
    private static Set<Path> modules(String name) {
        Set<Path> modules = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String artifact = open.pop();
            Path module = Stream.of(
                            ROOT.resolve(artifact), ROOT.resolve("platform").resolve(artifact))
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no module " + artifact));
            if (modules.add(module)) {
                String pom = text(module.resolve("pom.xml")).replaceAll("(?s)<parent>.*?</parent>", "");
                for (String dependency : pom.split("</dependency>")) {
                    Matcher matcher = DEPENDENCY.matcher(dependency);
                    if (!dependency.contains("<scope>test</scope>") && matcher.find()) {
                        open.add(matcher.group(1));
                    }
                }
            }
        }
        return modules;
    }

    private static List<String> javaOf(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ServiceSources::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
