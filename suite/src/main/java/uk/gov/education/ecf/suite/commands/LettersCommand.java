package uk.gov.education.ecf.suite.commands;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import uk.gov.education.ecf.suite.operations.Letter;
import uk.gov.education.ecf.suite.operations.Letters;

/** {@code ecf letters}. */
@Command(
        name = "letters",
        description =
                "Lists what waits for somebody: messages that a service could not apply (dead letters), and events that the broker did not take (set aside).",
        subcommands = {ShowLetterCommand.class, RedriveLettersCommand.class, DropLettersCommand.class})
public final class LettersCommand implements Callable<Integer> {

    @Mixin
    WhichServices which;

    @Override
    public Integer call() {
        List<Letter> letters = new Letters(Workplace.installation(), which.services()).all();
        if (which.json) {
            Printed.json(letters);
        } else if (letters.isEmpty()) {
            System.out.println("Nothing waits for anybody.");
        } else {
            Printed.table(
                    List.of("service", "kind", "id", "topic", "key", "type", "cause", "since", "times"),
                    letters.stream().<List<?>>map(LettersCommand::row).toList());
        }
        return ExitCode.OK;
    }

    private static List<?> row(Letter letter) {
        return Arrays.asList(
                letter.service(),
                letter.kind(),
                letter.id(),
                letter.topic(),
                letter.key(),
                letter.type(),
                letter.cause(),
                letter.since(),
                letter.times());
    }
}
