package uk.gov.education.ecf.suite.state;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.localstack.infrastructure.Signals;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Stops a suite that another command has started: exactly the recorded processes, in good order and then by force. */
public final class Stopping {

    private static final Duration SUPERVISOR_GRACE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Consumer<String> report;

    public Stopping(Consumer<String> report) {
        this.report = report;
    }

    public void stop(RunningSuite suite) {
        if (suite.supervised()) {
            Signals.send(suite.supervisor().pid(), Launch.StopSignal.TERM);
            awaitEnd(List.of(suite.supervisor()), SUPERVISOR_GRACE);
        }
        stop(suite, Stopping::isService);
        stop(suite, component -> !isService(component));
    }

    private void stop(RunningSuite suite, Predicate<RunningComponent> which) {
        List<RunningComponent> running = suite.alive().filter(which).toList();
        running.forEach(component -> Signals.send(component.process().pid(), component.stopSignal()));
        awaitEnd(running.stream().map(RunningComponent::process).toList(), GRACE);
        for (RunningComponent component : running) {
            if (component.process().isAlive()) {
                ProcessHandle.of(component.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
                report.accept(component.name() + " had to be killed");
            } else {
                report.accept(component.name() + " stopped");
            }
        }
    }

    private static boolean isService(RunningComponent component) {
        return List.of(SuiteService.values()).stream().anyMatch(service -> service.isNameOfReplica(component.name()));
    }

    private static void awaitEnd(List<ProcessIdentity> processes, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (processes.stream().anyMatch(ProcessIdentity::isAlive) && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
