package uk.gov.education.ecf.benchmarks.harness;

/** One set of figures, taken on a stack of its own. */
public interface Benchmark {

    String title();

    void run(BenchmarkStack stack, Report report) throws Exception;
}
