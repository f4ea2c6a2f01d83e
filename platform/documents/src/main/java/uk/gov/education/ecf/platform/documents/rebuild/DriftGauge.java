package uk.gov.education.ecf.platform.documents.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** {@code ecf_documents_drift}: how many documents of a resource differed when they were last compared, whichever replica did it. */
@ApplicationScoped
class DriftGauge {

    private static final String NAME = "ecf_documents_drift";

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> found = new ConcurrentHashMap<>();

    DriftGauge(MeterRegistry registry) {
        this.registry = registry;
    }

    void show(List<DocumentPass> passes) {
        passes.stream()
                .filter(pass -> pass.purpose().equals(Purpose.COMPARE.inTable()) && pass.isFinished())
                .forEach(pass -> of(pass.resource()).set(pass.drift()));
    }

    private AtomicLong of(String resource) {
        return found.computeIfAbsent(resource, this::registered);
    }

    private AtomicLong registered(String resource) {
        AtomicLong drift = new AtomicLong();
        Gauge.builder(NAME, drift, AtomicLong::get)
                .tag("resource", resource)
                .description("Documents that differed from their aggregates when they were last compared")
                .strongReference(true)
                .register(registry);
        return drift;
    }
}
