package uk.gov.education.ecf.localstack.infrastructure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** Main class of the broker's JVM: formats an empty data directory, then runs broker and controller in this one process. */
final class KafkaLauncher {

    static final String STARTED_FILE = "started";

    private static final String CLUSTER_ID = "RUNGLWxvY2FsLXN0YWNrIQ";

    private static final String LISTENERS = "listeners";

    private KafkaLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path logs = folder.resolve("log");
        if (Files.notExists(logs.resolve("meta.properties"))) {
            format(logs);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings(logs, arguments)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        Files.writeString(
                folder.resolve(STARTED_FILE), "" + ProcessHandle.current().pid());
        server.awaitShutdown();
    }

    private static void format(Path logs) throws Exception {
        Files.createDirectories(logs);
        new Formatter()
                .setClusterId(CLUSTER_ID)
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .addDirectory(logs.toString())
                .setMetadataLogDirectory(logs.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }

    /** The arguments after the folder and the two ports are settings, {@code name=value}. */
    private static Map<String, String> settings(Path logs, String... arguments) {
        Map<String, String> settings = settings(logs, arguments[1], arguments[2]);
        for (String more : List.of(arguments).subList(3, arguments.length)) {
            int equals = more.indexOf('=');
            String name = more.substring(0, equals);
            String value = more.substring(equals + 1);
            if (name.equals(LISTENERS)) {
                settings.merge(LISTENERS, value, (known, other) -> known + "," + other);
                settings.merge("advertised.listeners", value, (known, other) -> known + "," + other);
            } else {
                settings.put(name, value);
            }
        }
        return settings;
    }

    private static Map<String, String> settings(Path logs, String port, String controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put(LISTENERS, "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT");
        settings.put("log.dirs", logs.toString());
        settings.putAll(oneNode());
        settings.putAll(soonBack());
        settings.putAll(small());
        return settings;
    }

    private static Map<String, String> oneNode() {
        return Map.of(
                "offsets.topic.replication.factor",
                "1",
                "offsets.topic.num.partitions",
                "3",
                "transaction.state.log.replication.factor",
                "1",
                "transaction.state.log.min.isr",
                "1",
                "default.replication.factor",
                "1",
                "min.insync.replicas",
                "1",
                "num.partitions",
                "3",
                "auto.create.topics.enable",
                "true",
                "group.initial.rebalance.delay.ms",
                "0",
                "group.min.session.timeout.ms",
                "1000");
    }

    /** A broker that was killed may come back only when its old session has ended. */
    private static Map<String, String> soonBack() {
        return Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
    }

    private static Map<String, String> small() {
        return Map.of(
                "log.cleaner.enable",
                "true",
                "log.cleaner.dedupe.buffer.size",
                "16777216",
                "log.index.size.max.bytes",
                "1048576",
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2",
                "num.recovery.threads.per.data.dir",
                "2");
    }
}
