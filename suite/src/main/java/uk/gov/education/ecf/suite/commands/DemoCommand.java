package uk.gov.education.ecf.suite.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.journey.BrokenJourney;
import uk.gov.education.ecf.suite.journey.Journey;
import uk.gov.education.ecf.suite.operations.Installation;

/** {@code ecf demo}. */
@Command(
        name = "demo",
        description =
                "Takes a new teacher from a confirmed partnership to a paid declaration, in borrowed time to the end of the training, and on to another provider, over HTTP; exit code 0 if every step held.")
public final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Installation suite = Workplace.installation();
        try {
            new Journey(suite.endpoints(), suite.tokens(), new PrintedJourney()).run();
        } catch (BrokenJourney e) {
            throw new StartFailure(e.getMessage(), e);
        }
        System.out.println("\nEvery step held.");
        return ExitCode.OK;
    }
}
