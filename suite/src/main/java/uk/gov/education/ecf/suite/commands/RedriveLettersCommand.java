package uk.gov.education.ecf.suite.commands;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.suite.operations.Letters;

/** {@code ecf letters redrive}. */
@Command(
        name = "redrive",
        description =
                "Applies messages after all, and sends events again, once what they failed for is mended; exit code 1 if any failed again or is unknown.")
public final class RedriveLettersCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    Which letters;

    @Mixin
    WhichServices which;

    @Override
    public Integer call() {
        Letters all = new Letters(Workplace.installation(), which.services());
        return letters.all
                ? WhichLetters.tell(all.all().stream().map(all::redrive).toList(), which.json)
                : WhichLetters.each(all, letters.ids, all::redrive, which.json);
    }

    /** Some or all. */
    static final class Which {

        @Parameters(paramLabel = "ID", arity = "1..*", description = "As './ecf letters' lists them")
        List<String> ids;

        @Option(names = "--all", description = "Everything that waits, in the services chosen.")
        boolean all;
    }
}
