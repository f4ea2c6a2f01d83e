package uk.gov.education.ecf.suite.commands;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.suite.operations.Documents;
import uk.gov.education.ecf.suite.operations.Documents.Pass;

/** Passes through documents, while they go on and when they have ended. */
final class PrintedPasses {

    private PrintedPasses() {}

    static Pass await(Documents documents, String resource, String purpose, Function<String, Pass> command) {
        return Waiting.during(
                () -> command.apply(resource),
                () -> resource + ": " + documents.progress(resource, purpose).aggregates() + " looked at");
    }

    static int print(List<Pass> passes, boolean json, boolean good) {
        if (json) {
            Printed.json(passes);
        } else {
            Printed.table(
                    List.of("service", "resource", "looked at", "other", "unwanted", "failed"),
                    passes.stream().<List<?>>map(PrintedPasses::row).toList());
            passes.stream()
                    .filter(pass -> !pass.differing().isEmpty())
                    .forEach(pass ->
                            System.out.println(pass.resource() + " differ: " + String.join(", ", pass.differing())));
        }
        return good ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static List<?> row(Pass pass) {
        return List.of(
                pass.service(), pass.resource(), pass.aggregates(), pass.written(), pass.removed(), pass.failed());
    }
}
