package uk.gov.education.ecf.gateway.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.gateway.config.GatewayConfig;

/**
 * The Redis that all gateways share, if one is configured. One connection carries every question, one behind the other. Whatever goes
 * wrong with it, also an answer that is late, ends it: from then on questions fail at once, and a new one is tried every second.
 */
@ApplicationScoped
public class SharedStore {

    private static final Logger LOG = Logger.getLogger(SharedStore.class);
    private static final long BETWEEN_ATTEMPTS = Duration.ofSeconds(1).toMillis();
    private static final int MOST_UNDER_WAY = 10_000;
    private static final String UNKNOWN_SCRIPT = "NOSCRIPT";
    private static final RuntimeException AWAY = new Away("the shared store is away");
    private static final RuntimeException LATE = new Away("the shared store did not answer in time");

    private final Vertx vertx;
    private final Optional<String> address;
    private final long patience;
    private final Context home;
    private volatile boolean there;
    private boolean told;
    private boolean over;
    private Redis client;
    private RedisConnection connection;

    @Inject
    SharedStore(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        address = config.redis();
        patience = config.redisTimeout().toMillis();
        home = vertx.getOrCreateContext();
    }

    void start(@Observes StartupEvent started) {
        if (isConfigured()) {
            home.runOnContext(now -> connect());
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        home.runOnContext(now -> {
            over = true;
            there = false;
            connection = null;
            if (client != null) {
                client.close();
            }
        });
    }

    public boolean isConfigured() {
        return address.isPresent();
    }

    /** Whether questions are worth asking. */
    public boolean isThere() {
        return there;
    }

    /** Fails when the store is away or does not answer in time; answered where it was asked. */
    public Future<Response> run(Script script, String key, List<String> arguments) {
        if (!there) {
            return Future.failedFuture(AWAY);
        }
        Promise<Response> answered = ((ContextInternal) vertx.getOrCreateContext()).promise();
        home.runOnContext(now -> ask(script, key, arguments, answered));
        return answered.future();
    }

    private void ask(Script script, String key, List<String> arguments, Promise<Response> answered) {
        RedisConnection asked = connection;
        if (asked == null) {
            answered.tryFail(AWAY);
            return;
        }
        long late = vertx.setTimer(patience, timer -> lose(asked, LATE, answered));
        asked.send(request(Command.EVALSHA, script.digest(), key, arguments))
                .recover(failure -> isUnknown(failure)
                        ? asked.send(request(Command.EVAL, script.source(), key, arguments))
                        : Future.failedFuture(failure))
                .onSuccess(answered::tryComplete)
                .onFailure(failure -> lose(asked, failure, answered))
                .onComplete(ended -> vertx.cancelTimer(late));
    }

    private static Request request(Command command, String script, String key, List<String> arguments) {
        Request request = Request.cmd(command).arg(script).arg(1).arg(key);
        arguments.forEach(request::arg);
        return request;
    }

    private static boolean isUnknown(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith(UNKNOWN_SCRIPT);
    }

    private void connect() {
        if (over) {
            return;
        }
        Redis attempt = Redis.createClient(vertx, options());
        attempt.connect()
                .timeout(BETWEEN_ATTEMPTS, TimeUnit.MILLISECONDS)
                .onSuccess(connected -> home.runOnContext(now -> use(attempt, connected)))
                .onFailure(failure -> home.runOnContext(now -> tryAgain(attempt, failure)));
    }

    private RedisOptions options() {
        RedisOptions options = new RedisOptions()
                .setConnectionString(address.orElseThrow())
                .setMaxPoolSize(1)
                .setMaxWaitingHandlers(MOST_UNDER_WAY);
        options.getNetClientOptions().setConnectTimeout((int) BETWEEN_ATTEMPTS).setTcpNoDelay(true);
        return options;
    }

    private void use(Redis attempt, RedisConnection connected) {
        connected.exceptionHandler(failure -> home.runOnContext(now -> lose(connected, failure)));
        connected.endHandler(ended -> home.runOnContext(now -> lose(connected, AWAY)));
        client = attempt;
        connection = connected;
        there = true;
        told = false;
        LOG.info("the shared store is there: gateways count and remember together");
    }

    private void lose(RedisConnection lost, Throwable failure, Promise<Response> asked) {
        lose(lost, failure);
        asked.tryFail(failure); // whoever hears of it finds the store away
    }

    private void lose(RedisConnection lost, Throwable failure) {
        if (lost == connection) {
            there = false;
            connection = null;
            tryAgain(client, failure);
        }
    }

    private void tryAgain(Redis failed, Throwable failure) {
        if (!told) {
            told = true;
            LOG.warnf("the shared store is away, this gateway counts and remembers alone: %s", failure.toString());
        }
        failed.close();
        vertx.setTimer(BETWEEN_ATTEMPTS, timer -> home.runOnContext(now -> connect()));
    }

    /** Nothing to be surprised at, so it carries no stack trace. */
    private static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Away(String message) {
            super(message, null, false, false);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
