package uk.gov.education.ecf.suite.commands;

import java.util.List;
import picocli.CommandLine.Option;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Of which services a command speaks, and where they are; all commands that operate an installation have it. */
final class WhichServices {

    @Option(
            names = "--service",
            paramLabel = "SERVICE",
            description = "Only this one: partnerships, participants, declarations or statements. May be repeated.")
    List<String> names = List.of();

    @Option(names = "--json", description = "As JSON, for a script.")
    boolean json;

    List<SuiteService> services() {
        return names.isEmpty()
                ? Installation.services()
                : names.stream().map(Installation::service).distinct().toList();
    }
}
