package uk.gov.education.ecf.platform.restored;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.topics.TopicProvisioning;

/**
 * Keeps a service from going on with a restored database. It is looked at while the topics are seen to, and the start fails before
 * anything is heard or served. A broker that does not answer is not waited for; then the relay waits, which sends nothing before the
 * broker was asked, and a loss that is found so late ends the process, whose next start fails as it should have.
 */
@ApplicationScoped
public class RestoredGuard {

    private static final Logger LOG = Logger.getLogger(RestoredGuard.class);
    private static final int AFTER_RECOVERY = -50;
    private static final int BEFORE_CHANNELS_SUBSCRIBE = 101;
    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final long PAUSE_MS = 1_000;

    private final RestoredCheck check;
    private final boolean wanted;
    private final Runnable end;
    private final CompletableFuture<Void> passed = new CompletableFuture<>();
    private final Thread thread = new Thread(this::untilAnswered, "restored-check");

    /** @param wanted false where a loss is accepted that nothing brings back */
    @Inject
    RestoredGuard(
            RestoredCheck check, @ConfigProperty(name = "ecf.restored.check", defaultValue = "true") boolean wanted) {
        this(check, wanted, () -> Quarkus.asyncExit(1));
    }

    /** @param end what becomes of a process that was let start too early */
    RestoredGuard(RestoredCheck check, boolean wanted, Runnable end) {
        this.check = check;
        this.wanted = wanted;
        this.end = end;
        this.thread.setDaemon(true);
    }

    /** Completed once it is known that the database is no older than the topics; failed where it is. */
    public CompletionStage<Void> passed() {
        return passed;
    }

    void begin(@Observes @Priority(AFTER_RECOVERY) StartupEvent startup) {
        begin();
    }

    /** @throws RestoredDatabaseException where the database is older than the topics */
    void await(@Observes @Priority(BEFORE_CHANNELS_SUBSCRIBE) StartupEvent startup, TopicProvisioning topics) {
        await(topics.isAnswered() ? LONGEST_WAIT_SECONDS : 0);
    }

    void begin() {
        if (wanted) {
            thread.start();
        } else {
            LOG.warn(
                    "ecf.restored.check is false: whether the database was restored to an earlier moment is not looked at");
            passed.complete(null);
        }
    }

    void await(long seconds) {
        boolean known = passed.handle((nothing, restored) -> true)
                .completeOnTimeout(false, seconds, TimeUnit.SECONDS)
                .join();
        if (known) {
            joined();
        } else {
            LOG.warn(
                    "starting without knowing that the database is no older than the topics: the broker does not answer;"
                            + " nothing is announced until it does");
            passed.exceptionally(this::endLate);
        }
    }

    private void joined() {
        try {
            passed.join();
        } catch (CompletionException e) {
            throw (RestoredDatabaseException) e.getCause();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.interrupt();
    }

    private void untilAnswered() {
        while (!passed.isDone() && !Thread.currentThread().isInterrupted()) {
            try {
                check.check();
                passed.complete(null);
            } catch (RestoredDatabaseException e) {
                passed.completeExceptionally(e);
            } catch (RuntimeException e) {
                LOG.warnf("whether the database is as new as the topics is not known yet: %s", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Void endLate(Throwable restored) {
        LOG.fatal(restored.getMessage());
        end.run();
        return null;
    }
}
