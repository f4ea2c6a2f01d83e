package uk.gov.education.ecf.benchmarks.harness;

import uk.gov.education.ecf.suite.services.SuiteService;

/** One set of figures, taken on a stack of its own. */
public interface Benchmark {

    String title();

    /** The service that it measures. */
    default SuiteService service() {
        return SuiteService.PARTNERSHIPS;
    }

    void run(BenchmarkStack stack, Report report) throws Exception;
}
