package uk.gov.education.ecf.suite.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ecf rebuild}. */
@Command(
        name = "rebuild",
        description = "Makes again, while everything runs, what a service has derived from something else.",
        subcommands = {RebuildUpstreamCommand.class, RebuildDocumentsCommand.class})
public final class RebuildCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What is to be rebuilt: upstream or documents?");
    }
}
