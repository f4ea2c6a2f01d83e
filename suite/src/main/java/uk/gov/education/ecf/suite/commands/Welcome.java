package uk.gov.education.ecf.suite.commands;

import java.util.stream.Collectors;
import uk.gov.education.ecf.suite.sandbox.SandboxPerson;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What to do next, printed when everything is ready. */
final class Welcome {

    private Welcome() {}

    static void print(SuitePorts ports, int replicas) {
        String gateway = ports.url(SuitePort.GATEWAY);
        System.out.println();
        System.out.println("  Provider API     " + everywhere(ports, replicas, SuitePort.GATEWAY, "/api/v3"));
        for (SuiteService service : SuiteService.values()) {
            service.database()
                    .ifPresent(database -> System.out.printf(
                            "  Internal API     %s     %s%n",
                            everywhere(ports, replicas, service.port(), "/internal/v1"), service.folder()));
        }
        System.out.println("  Identity         " + ports.url(SuitePort.IDENTITY) + "/realms/ecf");
        System.out.println();
        System.out.println("  A token (clients: aurora, beacon, cedar, stranger, dfe-service):   ./ecf token aurora");
        System.out.println("  A first request:");
        System.out.println(
                "    curl -H \"Authorization: Bearer $(./ecf token aurora)\" " + gateway + "/api/v3/participants/ecf");
        System.out.println(
                "  The journey of a declaration to its payment, and of a teacher to another provider:   ./ecf demo");
        System.out.println();
        System.out.println("  People in every situation, as they are when they are loaded first:");
        SandboxPerson.ALL.forEach(Welcome::print);
        System.out.println();
    }

    private static String everywhere(SuitePorts ports, int replicas, SuitePort port, String path) {
        return ports.replicas(replicas).stream()
                .map(replica -> replica.url(port) + path)
                .collect(Collectors.joining(", "));
    }

    private static void print(SandboxPerson person) {
        String shownTo =
                person.providers().stream().map(SandboxProvider::clientId).collect(Collectors.joining(", "));
        System.out.printf(
                "    %s  %-19s %-15s %s%n",
                person.participantId(),
                person.name(),
                shownTo.isEmpty() ? "-" : shownTo,
                person.situation().words());
    }
}
