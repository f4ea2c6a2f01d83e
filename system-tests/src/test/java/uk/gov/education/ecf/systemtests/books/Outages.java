package uk.gov.education.ecf.systemtests.books;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Kills processes, one at a time, and knows when one was away: what is not answered then is nobody's fault. */
final class Outages {

    /** One list of each service. */
    private static final List<String> LISTS = List.of(
            "/api/v3/partnerships/ecf",
            "/api/v3/participants/ecf",
            "/api/v3/participant-declarations",
            "/api/v3/statements");

    private final Suite suite;
    private final Caller provider;

    /** Counts every beginning and every end, so it is odd while something is away. */
    private int turns;

    Outages(Suite suite, Caller provider) {
        this.suite = suite;
        this.provider = provider;
    }

    /** SIGKILL and a new start; done when every process is ready again, and the gateway asks it again. */
    CompletableFuture<Void> kill(Component victim) {
        turn();
        victim.kill();
        return CompletableFuture.runAsync(
                () -> bringBack(victim), task -> new Thread(task, "recovery of " + victim.name()).start());
    }

    /** To be given to {@link #touched} later. */
    synchronized int mark() {
        return turns;
    }

    /** Whether something was away at any moment since the mark. */
    synchronized boolean touched(int mark) {
        return turns != mark || isAway();
    }

    synchronized void awaitEnd() {
        try {
            while (isAway()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void bringBack(Component victim) {
        try {
            victim.start();
            List<Component> all = suite.components();
            while (!all.stream().allMatch(Component::ready)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            for (String list : LISTS) {
                // until one request is answered the gateway leaves a service out that was away (rule J-18)
                while (provider.get(SuiteService.GATEWAY, list).status() != 200) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            turn();
        }
    }

    private synchronized void turn() {
        turns++;
        notifyAll();
    }

    private boolean isAway() {
        return turns % 2 == 1;
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting", e);
    }
}
