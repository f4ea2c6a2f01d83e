package uk.gov.education.ecf.gateway.forwarding;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.gateway.model.ServiceName;

/** What a service did not answer, and how many of its replicas are there to be asked. */
final class ServiceMeters {

    private final Counter leftOut;
    private final Map<Integer, Counter> faults;

    ServiceMeters(MeterRegistry meters, ServiceName service, List<Replica> replicas) {
        leftOut = meters.counter("ecf.gateway.refused", "why", "left-out");
        faults = Stream.of(502, UpstreamFault.UNAVAILABLE, 504)
                .collect(Collectors.toMap(Function.identity(), status -> Counter.builder("ecf.gateway.faults")
                        .description("Requests that a service did not answer, and what their callers were told")
                        .tags("service", service.folder(), "status", "" + status)
                        .register(meters)));
        Gauge.builder("ecf.gateway.replicas", replicas, List::size)
                .description("Replicas of a service that the gateway knows")
                .tag("service", service.folder())
                .strongReference(true)
                .register(meters);
        Gauge.builder("ecf.gateway.replicas.left.out", replicas, ServiceMeters::leftOut)
                .description("Replicas of a service that are not asked for a while, because they failed")
                .tag("service", service.folder())
                .strongReference(true)
                .register(meters);
    }

    /** No replica was there to be asked. */
    void leftOut() {
        leftOut.increment();
    }

    void failed(int status) {
        faults.get(status).increment();
    }

    private static long leftOut(List<Replica> replicas) {
        return replicas.stream().filter(replica -> replica.breaker().isOpen()).count();
    }
}
