package uk.gov.education.ecf.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * The gauges of one name. A combination of labels that was shown once stays: it is 0 when it is not counted any more, and unknown when
 * nothing is.
 */
public final class ShownNumbers {

    private final MeterRegistry registry;
    private final String name;
    private final String help;
    private final List<String> labels;
    private final Map<List<String>, AtomicReference<Double>> shown = new ConcurrentHashMap<>();

    /** @param labels their names; none for a single number */
    public ShownNumbers(MeterRegistry registry, String name, String help, List<String> labels) {
        this.registry = registry;
        this.name = name;
        this.help = help;
        this.labels = labels;
    }

    /** @param counted by the values of the labels, in their order */
    public void show(Map<List<String>, Double> counted) {
        counted.forEach((values, number) ->
                shown.computeIfAbsent(values, this::registered).set(number));
        shown.forEach((values, number) -> number.set(counted.getOrDefault(values, 0.0)));
    }

    /** It cannot be counted now. */
    public void forget() {
        shown.values().forEach(number -> number.set(Double.NaN));
    }

    private AtomicReference<Double> registered(List<String> values) {
        AtomicReference<Double> number = new AtomicReference<>(Double.NaN);
        Gauge.builder(name, number, AtomicReference::get)
                .description(help)
                .tags(tags(values))
                .strongReference(true)
                .register(registry);
        return number;
    }

    private Tags tags(List<String> values) {
        return Tags.of(IntStream.range(0, labels.size())
                .mapToObj(i -> Tag.of(labels.get(i), values.get(i)))
                .toList());
    }
}
