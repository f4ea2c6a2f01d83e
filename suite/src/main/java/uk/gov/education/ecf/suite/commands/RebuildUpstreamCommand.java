package uk.gov.education.ecf.suite.commands;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.operations.Upstreams;
import uk.gov.education.ecf.suite.operations.Upstreams.Rebuilt;

/** {@code ecf rebuild upstream}. */
@Command(
        name = "upstream",
        description =
                "Reads again, from the first event on, what a service remembers of the others. Nothing follows from it but what must agree with it.")
public final class RebuildUpstreamCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SERVICE[/CONSUMER]",
            description = "Such as declarations/declarations.upstream; without a consumer all that remember")
    String upstream;

    @Option(names = "--json", description = "As JSON, for a script.")
    boolean json;

    @Override
    public Integer call() {
        String[] parts = upstream.split("/", 2);
        Upstreams upstreams = new Upstreams(Workplace.installation(), Installation.service(parts[0]));
        List<String> consumers = parts.length == 2 ? List.of(parts[1]) : upstreams.consumers();
        List<Rebuilt> rebuilt = consumers.stream()
                .map(consumer -> Waiting.during(
                        () -> upstreams.rebuild(consumer), () -> consumer + progress(upstreams, consumer)))
                .toList();
        if (json) {
            Printed.json(rebuilt);
        } else {
            Printed.table(
                    List.of("service", "consumer", "events"),
                    rebuilt.stream()
                            .<List<?>>map(one -> List.of(one.service(), one.consumer(), one.events()))
                            .toList());
        }
        return ExitCode.OK;
    }

    private static String progress(Upstreams upstreams, String consumer) {
        OptionalLong left = upstreams.left(consumer);
        return left.isPresent() ? ": " + left.getAsLong() + " records left" : " ...";
    }
}
