package uk.gov.education.ecf.localstack.infrastructure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a child process is started, and the signal by which it stops in good order. */
public record Launch(
        List<String> command, Path workingDirectory, Map<String, String> environment, StopSignal stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** PostgreSQL waits for its clients on TERM and ends their sessions on INT. */
    public enum StopSignal {
        TERM,
        INT
    }
}
