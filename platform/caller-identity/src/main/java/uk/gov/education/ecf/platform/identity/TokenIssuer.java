package uk.gov.education.ecf.platform.identity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Whether the keys of the token issuer are known. Until they are, nobody can be told from anybody: requests are answered 503 at
 * once while one attempt after the other is made to get them, by this class alone.
 */
@ApplicationScoped
class TokenIssuer {

    private static final Logger LOG = Logger.getLogger(TokenIssuer.class);
    private static final long BETWEEN_ATTEMPTS = Duration.ofSeconds(1).toMillis();

    private final AtomicBoolean asking = new AtomicBoolean();

    @Inject
    TenantConfigBean tenants;

    @Inject
    Vertx vertx;

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("ecf_token_issuer_known", () -> isKnown() ? 1 : 0)
                .description(
                        "1 once the keys of the token issuer are known; until then every request that needs a token is refused")
                .register(meters);
    }

    void watch(@Observes StartupEvent started) {
        if (!isKnown()) {
            LOG.warn("the token issuer is away: every request that needs a token is answered 503 until it is there");
            vertx.setPeriodic(BETWEEN_ATTEMPTS, this::ask);
        }
    }

    /** Once true it stays true: keys are kept while the issuer is away. */
    boolean isKnown() {
        return tenants.getDefaultTenant().ready();
    }

    private void ask(long timer) {
        if (isKnown()) {
            vertx.cancelTimer(timer);
        } else if (asking.compareAndSet(false, true)) {
            tenants.getDefaultTenant()
                    .initialize()
                    .onTermination()
                    .invoke(() -> asking.set(false))
                    .subscribe()
                    .with(known -> tell(), away -> LOG.debugf("the token issuer is still away: %s", away.toString()));
        }
    }

    private void tell() {
        if (isKnown()) {
            LOG.info("the token issuer is there");
        }
    }
}
