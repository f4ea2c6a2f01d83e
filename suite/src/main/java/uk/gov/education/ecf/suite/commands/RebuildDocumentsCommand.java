package uk.gov.education.ecf.suite.commands;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.suite.operations.Documents;
import uk.gov.education.ecf.suite.operations.Documents.Pass;
import uk.gov.education.ecf.suite.operations.Installation;

/** {@code ecf rebuild documents}. */
@Command(
        name = "documents",
        description =
                "Makes again what providers read, from what it is made of. updated_at moves only where something reads differently; exit code 1 if anything could not be made.")
public final class RebuildDocumentsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SERVICE", description = "Such as declarations")
    String service;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RESOURCE",
            description = "Such as participant-declarations; without it everything that the service shows")
    String resource;

    @Option(names = "--json", description = "As JSON, for a script.")
    boolean json;

    @Override
    public Integer call() {
        Documents documents = new Documents(Workplace.installation(), Installation.service(service));
        List<String> resources = resource == null ? documents.resources() : List.of(resource);
        List<Pass> passes = resources.stream()
                .map(one -> PrintedPasses.await(documents, one, "rebuild", documents::rebuild))
                .toList();
        return PrintedPasses.print(passes, json, passes.stream().allMatch(pass -> pass.failed() == 0));
    }
}
