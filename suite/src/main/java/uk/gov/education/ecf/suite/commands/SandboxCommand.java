package uk.gov.education.ecf.suite.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.api.UnexpectedAnswer;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.sandbox.Sandbox;

/** {@code ecf sandbox}: what {@code ecf up} does by itself. */
@Command(name = "sandbox", description = "Loads the sandbox into the running suite; loading it again changes nothing.")
public final class SandboxCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        load(Workplace.installation());
        System.out.println("The sandbox is loaded.");
        return ExitCode.OK;
    }

    static void load(Installation suite) {
        try {
            new Sandbox(suite.endpoints(), suite.tokens()).load();
        } catch (UnexpectedAnswer e) {
            throw new StartFailure("The sandbox could not be loaded: " + e.getMessage(), e);
        }
    }
}
