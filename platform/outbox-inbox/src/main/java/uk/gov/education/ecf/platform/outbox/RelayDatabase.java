package uk.gov.education.ecf.platform.outbox;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the relay connects to: the service's own reactive data source. */
@ApplicationScoped
class RelayDatabase {

    private static final String QUARKUS_PREFIX = "vertx-reactive:";

    private final String url;
    private final String user;
    private final String password;
    private final List<String> trusted;
    private final String names;

    RelayDatabase(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.datasource.reactive.trust-certificate-pem.certs")
                    Optional<List<String>> trusted,
            @ConfigProperty(name = "quarkus.datasource.reactive.hostname-verification-algorithm") String names) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.trusted = trusted.orElse(List.of());
        this.names = names;
    }

    /** Each of its few statements is planned once, not for every number of rows in a round. */
    PgConnectOptions options() {
        String plain = url.startsWith(QUARKUS_PREFIX) ? url.substring(QUARKUS_PREFIX.length()) : url;
        PgConnectOptions options = PgConnectOptions.fromUri(plain).setUser(user).setPassword(password);
        options.setReconnectAttempts(0);
        options.setCachePreparedStatements(true);
        options.setTcpKeepAlive(true);
        options.setHostnameVerificationAlgorithm(names);
        options.setTrustOptions(authorities());
        options.addProperty("plan_cache_mode", "force_generic_plan");
        return options;
    }

    private PemTrustOptions authorities() {
        PemTrustOptions authorities = new PemTrustOptions();
        trusted.forEach(authorities::addCertPath);
        return authorities;
    }
}
