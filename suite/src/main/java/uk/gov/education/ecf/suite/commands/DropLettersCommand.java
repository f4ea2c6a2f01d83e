package uk.gov.education.ecf.suite.commands;

import java.io.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.operations.Letters;

/** {@code ecf letters drop}. */
@Command(
        name = "drop",
        description =
                "Gives messages and events up: nobody will ever hear of them. The service logs each with the reason. Exit code 1 if any is unknown.")
public final class DropLettersCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "As './ecf letters' lists them")
    List<String> ids;

    @Option(names = "--reason", required = true, description = "Why nobody must hear of them.")
    String reason;

    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    @Mixin
    WhichServices which;

    @Override
    public Integer call() {
        if (!yes && !confirmed()) {
            System.out.println("Nothing was dropped.");
            return ExitCode.SOFTWARE;
        }
        Letters letters = new Letters(Workplace.installation(), which.services());
        return WhichLetters.each(letters, ids, letter -> letters.drop(letter, reason), which.json);
    }

    private boolean confirmed() {
        Console console = System.console();
        if (console == null) {
            throw new StartFailure("Nobody is there to be asked: --yes drops without asking.");
        }
        String answer = console.readLine("Drop %d for ever? [y/N] ", ids.size());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
