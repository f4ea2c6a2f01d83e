package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Kafka broker (KRaft, one node) in a JVM of its own, listening on 127.0.0.1. */
public final class KafkaBroker extends Component {

    private final ProjectRoot root;
    private final Path dataDirectory;
    private final List<String> settings;

    public KafkaBroker(ProjectRoot root, Path dataDirectory, int port, Path log) {
        this(root, dataDirectory, port, log, Map.of());
    }

    /**
     * @param settings the broker's own, by Kafka's names; {@code listeners} are beside those on the port and for the controller, and on
     *                 127.0.0.1 too
     */
    public KafkaBroker(ProjectRoot root, Path dataDirectory, int port, Path log, Map<String, String> settings) {
        super("Kafka", port, log);
        this.root = root;
        this.dataDirectory = dataDirectory.toAbsolutePath();
        this.settings = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .sorted()
                .toList();
    }

    /** Starts on that data directory, formatted first if empty; the log is {@code kafka.log} in it. */
    public static KafkaBroker start(Path dataDirectory, int port) {
        KafkaBroker broker =
                new KafkaBroker(ProjectRoot.find(), dataDirectory, port, dataDirectory.resolve("kafka.log"));
        broker.start();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    protected Launch launch() {
        String classPath = root.built("classes") + ":" + root.built("kafka") + "/*";
        List<String> command = new ArrayList<>(Java.command(
                "256m",
                "-Xms64m",
                "-cp",
                classPath,
                "-Dlog4j2.configurationFile=classpath:uk/gov/education/ecf/localstack/infrastructure/kafka-log4j2.properties",
                KafkaLauncher.class.getName(),
                dataDirectory.toString(),
                "" + port(),
                "" + Ports.free()));
        command.addAll(settings);
        return new Launch(command, dataDirectory, Map.of(), Launch.StopSignal.TERM);
    }

    /** The launcher notes its process id when the broker has finished starting. */
    @Override
    protected boolean answers() throws IOException {
        Path started = dataDirectory.resolve(KafkaLauncher.STARTED_FILE);
        return Files.exists(started) && Files.readString(started).equals("" + pid());
    }
}
