package uk.gov.education.ecf.benchmarks.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.Component;

/** Seconds of one core. */
public record Cpu(double service, double postgres, double kafka) {

    public Cpu since(Cpu earlier) {
        return new Cpu(service - earlier.service, postgres - earlier.postgres, kafka - earlier.kafka);
    }

    /** The process and its descendants: PostgreSQL is many, and those that have ended are not counted. */
    static double secondsOf(Component component) {
        ProcessHandle process = component.process().toHandle();
        return Stream.concat(Stream.of(process), process.descendants())
                        .map(each -> each.info().totalCpuDuration())
                        .flatMap(Optional::stream)
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }
}
