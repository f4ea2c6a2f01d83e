package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Main class: PostgreSQL and Kafka for a program that starts them from elsewhere, such as the build of an image. They are there when it
 * has said their ports in a line, and until its input ends.
 *
 * <p>Arguments: the folder of the checkout, or another one with {@code local-stack/target} in it, which keeps data and logs; a database to
 * make.
 */
final class Servers {

    private Servers() {}

    public static void main(String[] arguments) throws IOException {
        ProjectRoot root = new ProjectRoot(Path.of(arguments[0]).toAbsolutePath());
        Path folder = root.state().resolve("servers");
        Path data = folder.resolve("postgres");
        try (PostgresServer postgres =
                        new PostgresServer(root, data, Ports.free(), folder.resolve("postgres.log"), Map.of());
                KafkaBroker kafka =
                        new KafkaBroker(root, folder.resolve("kafka"), Ports.free(), folder.resolve("kafka.log"))) {
            kafka.begin();
            postgres.start();
            postgres.createDatabase(arguments[1]);
            kafka.awaitReady();
            System.out.println(postgres.port() + " " + kafka.port());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
