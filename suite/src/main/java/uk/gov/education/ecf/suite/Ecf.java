package uk.gov.education.ecf.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.commands.DemoCommand;
import uk.gov.education.ecf.suite.commands.DownCommand;
import uk.gov.education.ecf.suite.commands.DriftCommand;
import uk.gov.education.ecf.suite.commands.LettersCommand;
import uk.gov.education.ecf.suite.commands.LogsCommand;
import uk.gov.education.ecf.suite.commands.RebuildCommand;
import uk.gov.education.ecf.suite.commands.SandboxCommand;
import uk.gov.education.ecf.suite.commands.StatusCommand;
import uk.gov.education.ecf.suite.commands.TokenCommand;
import uk.gov.education.ecf.suite.commands.UpCommand;

/** The main class behind the root script. */
@Command(
        name = "./ecf",
        description =
                "The early career training suite on this machine: PostgreSQL, Kafka, Keycloak and the five services, without containers.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            SandboxCommand.class,
            DemoCommand.class,
            LettersCommand.class,
            RebuildCommand.class,
            DriftCommand.class
        },
        footer = {
            "",
            "Ports: each can be moved by an environment variable:",
            "  ECF_GATEWAY_PORT (8080)      ECF_GATEWAY_MANAGEMENT_PORT (9080)",
            "  ECF_PARTNERSHIPS_PORT (8081) ECF_PARTNERSHIPS_MANAGEMENT_PORT (9081)",
            "  ECF_PARTICIPANTS_PORT (8082) ECF_PARTICIPANTS_MANAGEMENT_PORT (9082)",
            "  ECF_DECLARATIONS_PORT (8083) ECF_DECLARATIONS_MANAGEMENT_PORT (9083)",
            "  ECF_STATEMENTS_PORT (8084)   ECF_STATEMENTS_MANAGEMENT_PORT (9084)",
            "  ECF_IDENTITY_PORT (8180)     ECF_POSTGRES_PORT (5532)",
            "  ECF_KAFKA_PORT (9192)        ECF_REDIS_PORT (6479)",
            "Further replicas of a service (up --replicas N): 10 above the one before, such as 8090 and 9090. 'status' shows them all.",
            "Data, logs and process ids are in .ecf/.",
            "",
            "A suite elsewhere, such as one in containers, is spoken to where these variables name its addresses:",
            "  ECF_GATEWAY_URL, ECF_PARTNERSHIPS_URL, ECF_PARTICIPANTS_URL, ECF_DECLARATIONS_URL, ECF_STATEMENTS_URL",
            "  ECF_ISSUER_URL or, for letters, rebuild and drift, ECF_TOKEN: a token of the role dfe"
        })
public final class Ecf implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    boolean help;

    private Ecf() {}

    /** Without a command. */
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Ecf());
        commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        System.exit(commands.execute(arguments));
    }

    /** A failure that was foreseen is one line; anything else is a defect and shows itself whole. */
    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof StartFailure) {
            command.getErr().println("ecf: " + failure.getMessage());
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr()
                    .println("ecf: " + failure.getMessage() + " ("
                            + failure.getClass().getSimpleName() + ")");
        } else {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
