package uk.gov.education.ecf.suite.commands;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.services.ServiceProcess;
import uk.gov.education.ecf.suite.services.StartProgress;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.suite.state.ProcessIdentity;
import uk.gov.education.ecf.suite.state.RunningComponent;
import uk.gov.education.ecf.suite.state.RunningSuite;

/** One start of the suite: everything that it starts is recorded at once and stopped when this process ends. */
final class Startup {

    private final Workplace workplace;
    private final Suite suite;
    private final PrintedProgress progress;
    private final Thread stopAtExit = new Thread(this::stop);
    private volatile boolean stopping;

    Startup(Workplace workplace, SuitePorts ports, int replicas) {
        this.workplace = workplace;
        this.progress = new PrintedProgress(components(replicas));
        this.suite = Suite.builder()
                .root(workplace.root())
                .ports(ports)
                .replicas(replicas)
                .progress(new Recorded())
                .build();
        workplace
                .state()
                .write(new RunningSuite(
                        ProcessIdentity.of(ProcessHandle.current().pid()), Workplace.numbers(ports), List.of()));
    }

    private static int components(int replicas) {
        int servers = replicas > 1 ? 4 : 3;
        return servers + replicas * SuiteService.values().length;
    }

    /** Returns when all of it answers and the sandbox is loaded. */
    void run() {
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        long start = System.nanoTime();
        try (progress) {
            suite.start();
            progress.say("  %-22s loading".formatted("sandbox"));
            SandboxCommand.load(new Installation(Endpoints.on(suite.ports()), workplace.tokens()));
        } catch (StartFailure e) {
            awaitStopping();
            throw e;
        }
        System.out.println(
                "Everything is ready after " + Terminal.seconds(Duration.ofNanos(System.nanoTime() - start)) + ".");
    }

    /** Leaves everything running when this process ends. */
    void detach() {
        workplace.state().change(RunningSuite::detached);
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
    }

    void stayUntilEverythingEnds() {
        CompletableFuture.allOf(suite.components().stream()
                        .map(component ->
                                component.process().onExit().thenAccept(process -> tellThatItEnded(component, process)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void tellThatItEnded(Component component, Process process) {
        if (!stopping) {
            System.out.println(component.name() + " has ended with " + process.exitValue() + component.lastLine()
                    + "\n  its log: " + component.log() + "; the rest keeps running, Ctrl-C stops it.");
        }
    }

    private void stop() {
        stopping = true;
        System.out.println("\nStopping ...");
        suite.close();
        workplace.state().delete();
        System.out.println("Stopped.");
    }

    /** On Ctrl-C the start fails because everything is being stopped: no news for the person who pressed it. */
    private void awaitStopping() {
        while (stopping && stopAtExit.isAlive()) {
            try {
                stopAtExit.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private RunningComponent describe(Component component) {
        String health = component instanceof ServiceProcess service
                ? service.healthUrl().toString()
                : null;
        Launch.StopSignal signal = component instanceof PostgresServer ? Launch.StopSignal.INT : Launch.StopSignal.TERM;
        return new RunningComponent(
                component.name(),
                ProcessIdentity.of(component.pid()),
                component.port(),
                health,
                component.log().toString(),
                signal);
    }

    /** Notes each process as soon as it exists, whatever happens next. */
    private final class Recorded implements StartProgress {

        @Override
        public void starting(Component component) {
            progress.starting(component);
        }

        @Override
        public void started(Component component) {
            workplace.state().change(suite -> suite.with(describe(component)));
        }

        @Override
        public void ready(Component component) {
            progress.ready(component);
        }
    }
}
