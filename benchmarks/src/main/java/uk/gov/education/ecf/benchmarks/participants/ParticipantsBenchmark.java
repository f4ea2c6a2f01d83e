package uk.gov.education.ecf.benchmarks.participants;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.lists.ListFigures;
import uk.gov.education.ecf.benchmarks.lists.ProviderClient;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A hundred thousand people of three lead providers: listed, and rewritten by a day that many of them begin on. */
public final class ParticipantsBenchmark implements Benchmark {

    private static final int PEOPLE = 100_000;
    private static final int BEGINNERS = 20_000;
    private static final String LIST = "/api/v3/participants/ecf?page%5Bper_page%5D=100";
    private static final int LAST_COHORT_NOT_LISTED = 2020;
    private static final String DUE =
            "select count(*) from participant_documents where next_status_change_on <= (now() at time zone"
                    + " 'Europe/London')::date";

    @Override
    public String title() {
        return "A hundred thousand participants";
    }

    @Override
    public SuiteService service() {
        return SuiteService.PARTICIPANTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (Database database = stack.database()) {
            load(database, report);
            list(stack, database, report);
            dayChange(stack, database, report);
        }
    }

    private static void load(Database database, Report report) {
        long start = System.nanoTime();
        ManyPeople.write(database, PEOPLE, BEGINNERS);
        report.row("%,d people and their documents, written by SQL".formatted(PEOPLE), "%.1f s", seconds(start));
    }

    private static void list(BenchmarkStack stack, Database database, Report report) throws Exception {
        long listed = database.number("select count(*) from participant_documents where lead_provider_id = '%s'"
                .formatted(ManyPeople.AURORA));
        report.row("Participants listed for one of the three lead providers", "%,d of %,d", listed, PEOPLE);
        new ListFigures(
                        stack,
                        database,
                        new ProviderClient(stack, LIST),
                        "participant_documents",
                        List.of(UUID.fromString(ManyPeople.AURORA), LAST_COHORT_NOT_LISTED),
                        List.of("created_at", "id"),
                        report)
                .take(listed);
    }

    /** The service was stopped over midnight, and does what is due when it starts. */
    private static void dayChange(BenchmarkStack stack, Database database, Report report) throws InterruptedException {
        stack.service().stop();
        ManyPeople.aDayGoesBy(database);
        long due = database.number(DUE);
        long events = database.number("select count(*) from outbox");
        long start = System.nanoTime();
        stack.service().start();
        while (database.number(DUE) > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        report.row(
                "Day change: %,d people due on one day".formatted(due),
                "%.1f s from the start of the process, %,d events",
                seconds(start),
                database.number("select count(*) from outbox") - events);
        report.row(
                "- from the first to the last document rewritten",
                "%s s",
                database.text(
                        """
                        select round(extract(epoch from max(updated_at) - min(updated_at)), 1) from participant_documents
                        where updated_at > (select min(created_at) - interval '1 second' from outbox)"""));
        report.note(
                "Day change: the people begin on a day of which the documents do not know yet; each is shown as active"
                        + " from then on and an event tells of it.");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
