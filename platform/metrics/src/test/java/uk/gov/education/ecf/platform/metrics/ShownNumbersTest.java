package uk.gov.education.ecf.platform.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownNumbersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ShownNumbers numbers = new ShownNumbers(registry, "ecf_things", "Things", List.of("state"));

    @Test
    void whatIsCountedIsShownUnderItsLabels() {
        numbers.show(Map.of(List.of("open"), 2.0, List.of("closed"), 1.0));

        assertEquals(2, shown("open"));
        assertEquals(1, shown("closed"));
        assertNull(registry.find("ecf_things").tag("state", "lost").gauge());
    }

    @Test
    void whatIsNotCountedAnyMoreIsNone() {
        numbers.show(Map.of(List.of("open"), 2.0));
        numbers.show(Map.of());

        assertEquals(0, shown("open"));
    }

    @Test
    void whatCannotBeCountedIsNotANumberUntilItCan() {
        numbers.show(Map.of(List.of("open"), 2.0));
        numbers.forget();
        assertEquals(Double.NaN, shown("open"));

        numbers.show(Map.of(List.of("open"), 3.0));
        assertEquals(3, shown("open"));
    }

    @Test
    void aSingleNumberNeedsNoLabel() {
        ShownNumbers single = new ShownNumbers(registry, "ecf_thing", "One", List.of());
        single.show(Map.of(List.of(), 7.0));

        assertEquals(7, registry.get("ecf_thing").gauge().value());
    }

    private double shown(String state) {
        Gauge gauge = registry.get("ecf_things").tag("state", state).gauge();
        return gauge.value();
    }
}
