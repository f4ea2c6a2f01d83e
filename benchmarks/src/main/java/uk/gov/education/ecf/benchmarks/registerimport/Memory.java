package uk.gov.education.ecf.benchmarks.registerimport;

import java.util.List;
import java.util.Locale;
import uk.gov.education.ecf.benchmarks.harness.GcLog;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;

/** What a service's garbage collector left since somebody began to look. */
final class Memory {

    private final MeasuredService service;
    private final int before;

    private Memory(MeasuredService service) {
        this.service = service;
        this.before = service.gcLog().collections(0).size();
    }

    static Memory from(MeasuredService service) {
        return new Memory(service);
    }

    /** The most that a collection left is an upper bound of what is needed: a young one leaves garbage among the old. */
    String told() {
        List<GcLog.Collection> meanwhile = collections();
        int most = meanwhile.stream().mapToInt(GcLog.Collection::after).max().orElse(0);
        double longest =
                meanwhile.stream().mapToDouble(GcLog.Collection::millis).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "heap after a collection at most %d MiB, alive at the end %d MiB; %d collections, the longest %.0f ms",
                most,
                alive(),
                meanwhile.size(),
                longest);
    }

    private int alive() {
        service.collectGarbage();
        List<GcLog.Collection> all = collections();
        return all.get(all.size() - 1).after();
    }

    private List<GcLog.Collection> collections() {
        return service.gcLog().collections(before);
    }
}
