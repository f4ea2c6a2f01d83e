package uk.gov.education.ecf.suite.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code ecf token}: only the token, for use in another command. */
@Command(name = "token", description = "Prints an access token, valid for an hour.")
public final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CLIENT", description = "aurora, beacon, cedar, stranger or dfe-service")
    String client;

    @Override
    public Integer call() {
        System.out.println(Workplace.installation().tokens().tokenFor(client));
        return ExitCode.OK;
    }
}
