package uk.gov.education.ecf.systemtests.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "up == 0; up",
                "max by (job) (ecf_x) > 60; ecf_x",
                "max(ecf_x) by (job); ecf_x",
                "sum by (job, why) (rate(ecf_x_total{why=~\"limit|at-once\", job=\"a}b\"}[5m])); ecf_x_total",
                "a_b / on (job) group_left (service) c_d; a_b c_d",
                "histogram_quantile(0.99, sum by (le) (rate(ecf_seconds_bucket[5m]))); ecf_seconds_bucket",
                "a:b:rate5m > a:b:rate5m offset 5m unless on (job) increase(c[10m]) > 1e3; a:b:rate5m c",
                "absent(up{job=\"gateway\"}) or count(x != x) > 0; up x",
                "label_replace(x, \"y\", \"$1\", 'z', \"(.*)\"); x",
                "x[1h:5m] @ end() and bool_x; bool_x x"
            })
    void whatIsAskedForIsFound(String expression, String metrics) {
        assertEquals(new TreeSet<>(Set.of(metrics.split(" "))), PromQl.metrics(expression));
    }
}
