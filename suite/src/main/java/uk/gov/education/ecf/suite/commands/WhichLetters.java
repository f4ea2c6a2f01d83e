package uk.gov.education.ecf.suite.commands;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.suite.operations.Letter;
import uk.gov.education.ecf.suite.operations.Letters;
import uk.gov.education.ecf.suite.operations.Letters.Outcome;

/** Does the same with each of some letters, and tells what became of them. */
final class WhichLetters {

    private WhichLetters() {}

    /** In the order of the ids; an id under which nothing waits is told so. */
    static int each(Letters letters, List<String> ids, Function<Letter, Outcome> act, boolean json) {
        List<Letter> waiting = letters.all();
        return tell(
                ids.stream()
                        .map(id -> waiting.stream()
                                .filter(letter -> letter.id().equals(id))
                                .findFirst()
                                .map(act)
                                .orElseGet(() -> Outcome.unknown(id, null)))
                        .toList(),
                json);
    }

    static int tell(List<Outcome> outcomes, boolean json) {
        if (json) {
            Printed.json(outcomes);
        } else if (outcomes.isEmpty()) {
            System.out.println("Nothing waits for anybody.");
        } else {
            Printed.table(
                    List.of("service", "id", "outcome", "reason"),
                    outcomes.stream().<List<?>>map(WhichLetters::row).toList());
        }
        return outcomes.stream().allMatch(Outcome::isDone) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static List<?> row(Outcome outcome) {
        return Arrays.asList(outcome.service(), outcome.id(), outcome.outcome(), outcome.reason());
    }
}
