package uk.gov.education.ecf.suite.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.suite.state.RunningSuite;
import uk.gov.education.ecf.suite.state.Stopping;

/** {@code ecf down}. */
@Command(name = "down", description = "Stops what './ecf up' has started, and nothing else. Data stays.")
public final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Workplace workplace = Workplace.here();
        Optional<RunningSuite> running = workplace.running();
        if (running.isEmpty()) {
            System.out.println("Nothing is running.");
            return ExitCode.OK;
        }
        new Stopping(line -> System.out.println("  " + line)).stop(running.get());
        workplace.state().delete();
        System.out.println("Stopped.");
        return ExitCode.OK;
    }
}
