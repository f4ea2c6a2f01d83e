package uk.gov.education.ecf.systemtests.deployed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.KafkaBroker;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/**
 * A database that shows a certificate, and a broker on which the service logs in and may do what it has been granted; on the broker's
 * other port whoever comes may do anything.
 */
final class SecuredServers implements AutoCloseable {

    private static final String SECRET = "a-secret";

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final OwnCertificate certificate;
    private final String user;
    private final int port = Ports.free();

    private SecuredServers(String user, Path folder) throws IOException, GeneralSecurityException {
        this.user = user;
        certificate = OwnCertificate.of("ip:127.0.0.1", folder);
        postgres = new PostgresServer(
                ProjectRoot.find(),
                folder.resolve("postgres"),
                Ports.free(),
                folder.resolve("postgres.log"),
                Map.of(
                        "fsync",
                        "off",
                        "ssl",
                        "on",
                        "ssl_cert_file",
                        certificate.certificate().toString(),
                        "ssl_key_file",
                        certificate.key().toString()));
        kafka = new KafkaBroker(
                ProjectRoot.find(),
                folder.resolve("kafka"),
                Ports.free(),
                folder.resolve("kafka.log"),
                Map.of(
                        "listeners", "SASL_PLAINTEXT://127.0.0.1:" + port,
                        "listener.name.sasl_plaintext.sasl.enabled.mechanisms", "PLAIN",
                        "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                                login("") + " user_" + user + "=\"" + SECRET + "\";",
                        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "super.users", "User:ANONYMOUS",
                        "auto.create.topics.enable", "false"));
    }

    /** Both, in the folder and with their logs there; that user may log in at the broker. */
    static SecuredServers start(String user, Path folder) throws IOException, GeneralSecurityException {
        SecuredServers servers =
                new SecuredServers(user, Files.createDirectories(folder).toAbsolutePath());
        List<Component> all = List.of(servers.postgres, servers.kafka);
        all.forEach(Component::begin);
        all.forEach(Component::awaitReady);
        return servers;
    }

    PostgresServer postgres() {
        return postgres;
    }

    /** Someone who may do anything. */
    Admin admin() {
        return Admin.create(anybody());
    }

    Map<String, Object> anybody() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    /** The variables by which a service finds them, as manifests set them. */
    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        variables.put("ECF_DATABASE_PORT", "" + postgres.port());
        variables.put("ECF_DATABASE_SSL_MODE", "verify-full");
        variables.put("ECF_DATABASE_CA_FILE", certificate.certificate().toString());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port);
        variables.put("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        variables.put("KAFKA_SASL_MECHANISM", "PLAIN");
        variables.put("KAFKA_SASL_JAAS_CONFIG", login(" username=\"" + user + "\" password=\"" + SECRET + "\"") + ";");
        return variables;
    }

    @Override
    public void close() {
        Stream.of(kafka, postgres).forEach(Component::close);
    }

    private static String login(String options) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required" + options;
    }
}
