package uk.gov.education.ecf.suite.commands;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.gov.education.ecf.suite.operations.Documents;
import uk.gov.education.ecf.suite.operations.Documents.Pass;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.services.SuiteService;

/** {@code ecf drift}. */
@Command(
        name = "drift",
        description =
                "Compares, now, everything that providers read with what it is made of, and changes nothing; exit code 1 if anything differs, which is a defect.")
public final class DriftCommand implements Callable<Integer> {

    @Mixin
    WhichServices which;

    @Override
    public Integer call() {
        Installation installation = Workplace.installation();
        List<Pass> passes = which.services().stream()
                .flatMap(service -> compare(installation, service))
                .toList();
        return PrintedPasses.print(passes, which.json, passes.stream().allMatch(pass -> pass.drift() == 0));
    }

    private static Stream<Pass> compare(Installation installation, SuiteService service) {
        Documents documents = new Documents(installation, service);
        return documents.resources().stream()
                .map(resource -> PrintedPasses.await(documents, resource, "compare", documents::compare));
    }
}
