package uk.gov.education.ecf.benchmarks.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations that were measured one by one. */
public final class Millis {

    private final List<Double> sorted;

    private Millis(List<Double> sorted) {
        this.sorted = sorted;
    }

    public static Millis ofNanos(List<Long> nanos) {
        List<Double> millis =
                new ArrayList<>(nanos.stream().map(each -> each / 1e6).toList());
        Collections.sort(millis);
        return new Millis(millis);
    }

    public double median() {
        return at(0.5);
    }

    public double p99() {
        return at(0.99);
    }

    public double worst() {
        return sorted.get(sorted.size() - 1);
    }

    public double sum() {
        return sorted.stream().mapToDouble(Double::doubleValue).sum();
    }

    public int count() {
        return sorted.size();
    }

    /** The smallest one that at least this share of them does not exceed. */
    private double at(double share) {
        return sorted.get((int) Math.max(0, Math.ceil(sorted.size() * share) - 1));
    }
}
