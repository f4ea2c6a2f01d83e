package uk.gov.education.ecf.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.gov.education.ecf.benchmarks.declarations.DeclarationsBenchmark;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Machine;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.participants.ParticipantsBenchmark;
import uk.gov.education.ecf.benchmarks.participants.SynchronisationBenchmark;
import uk.gov.education.ecf.benchmarks.payment.PaymentBenchmark;
import uk.gov.education.ecf.benchmarks.reads.GatewayBenchmark;
import uk.gov.education.ecf.benchmarks.reads.ReadsBenchmark;
import uk.gov.education.ecf.benchmarks.registerimport.RegisterImportBenchmark;
import uk.gov.education.ecf.benchmarks.schoollists.SchoolListsBenchmark;
import uk.gov.education.ecf.benchmarks.writers.WritersBenchmark;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** Runs one benchmark by its name and writes {@code benchmarks/results/<name>.md}. */
public final class Main {

    private static final Map<String, Supplier<Benchmark>> BENCHMARKS = new TreeMap<>(Map.of(
            "gateway", GatewayBenchmark::new,
            "declarations", DeclarationsBenchmark::new,
            "participants", ParticipantsBenchmark::new,
            "payment", PaymentBenchmark::new,
            "reads", ReadsBenchmark::new,
            "register-import", RegisterImportBenchmark::new,
            "school-lists", SchoolListsBenchmark::new,
            "synchronisation", SynchronisationBenchmark::new,
            "writers", WritersBenchmark::new));

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !BENCHMARKS.containsKey(arguments[0])) {
            System.err.println("Name one of: " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
        }
        run(arguments[0]);
    }

    private static void run(String name) throws Exception {
        ProjectRoot root = ProjectRoot.find();
        Benchmark benchmark = BENCHMARKS.get(name).get();
        Machine machine = new Machine(root.path(), benchmark.service());
        Report report = new Report(benchmark.title());
        try (BenchmarkStack stack = BenchmarkStack.start(root, name, benchmark.service());
                Database database = stack.database()) {
            benchmark.run(stack, report);
            report.write(
                    root.path().resolve("benchmarks/results").resolve(name + ".md"),
                    machine.circumstances(database, name));
        }
    }
}
