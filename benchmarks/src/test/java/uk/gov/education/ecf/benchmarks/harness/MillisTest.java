package uk.gov.education.ecf.benchmarks.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MillisTest {

    private final Millis hundred = Millis.ofNanos(LongStream.rangeClosed(1, 100)
            .mapToObj(millis -> (101 - millis) * 1_000_000)
            .toList());

    @Test
    void halfOfThemDoNotExceedTheMedian() {
        assertEquals(50, hundred.median());
    }

    @Test
    void ninetyNineInAHundredDoNotExceedTheP99() {
        assertEquals(99, hundred.p99());
        assertEquals(100, hundred.worst());
    }

    @Test
    void ofOneEveryQuantileIsThatOne() {
        Millis one = Millis.ofNanos(List.of(2_500_000L));
        assertEquals(List.of(2.5, 2.5, 2.5, 2.5), List.of(one.median(), one.p99(), one.worst(), one.sum()));
    }
}
