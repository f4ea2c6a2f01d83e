package uk.gov.education.ecf.suite.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.services.SuitePort;

/**
 * A suite as its start command recorded it.
 *
 * @param supervisor the start command itself while it stays in the foreground; null for a detached suite
 * @param ports every port by its environment variable
 * @param components in the order in which their processes were started
 */
public record RunningSuite(
        ProcessIdentity supervisor, Map<SuitePort, Integer> ports, List<RunningComponent> components) {

    public RunningSuite {
        ports = Map.copyOf(ports);
        components = List.copyOf(components);
    }

    public RunningSuite with(RunningComponent component) {
        List<RunningComponent> more = new ArrayList<>(components);
        more.add(component);
        return new RunningSuite(supervisor, ports, more);
    }

    public RunningSuite detached() {
        return new RunningSuite(null, ports, components);
    }

    public boolean supervised() {
        return supervisor != null && supervisor.isAlive();
    }

    public Stream<RunningComponent> alive() {
        return components.stream().filter(component -> component.process().isAlive());
    }
}
