package uk.gov.education.ecf.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Counts what the application has declared, one after the other on one connection, and shows it. */
@ApplicationScoped
public class CountedGauges {

    private static final Logger LOG = Logger.getLogger(CountedGauges.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final List<Counted> all;

    CountedGauges(Transactions transactions, @All List<Countings> declared, MeterRegistry registry) {
        this.transactions = transactions;
        this.all = declared.stream()
                .flatMap(countings -> countings.all().stream())
                .map(counting -> Counted.of(counting, registry))
                .toList();
    }

    @Scheduled(
            identity = "counted-gauges",
            every = "{ecf.metrics.count-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> countOften() {
        return count(counting -> !counting.slow());
    }

    @Scheduled(
            identity = "slowly-counted-gauges",
            every = "{ecf.metrics.count-slowly-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> countSlowly() {
        return count(Counting::slow);
    }

    /** Counts everything now, whatever its pace; never fails. */
    public Uni<Void> countAll() {
        return count(counting -> true);
    }

    private Uni<Void> count(Predicate<Counting> which) {
        return OneByOne.each(
                all.stream().filter(counted -> which.test(counted.counting())).toList(), this::count);
    }

    private Uni<Void> count(Counted counted) {
        return Uni.createFrom()
                .deferred(() -> transactions.inTransaction(counted.counting()::numbers))
                .ifNoItem()
                .after(LONGEST)
                .fail()
                .invoke(counted.shown()::show)
                .onFailure()
                .invoke(failure -> {
                    LOG.debugf(
                            failure,
                            "%s cannot be counted now",
                            counted.counting().name());
                    counted.shown().forget();
                })
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private record Counted(Counting counting, ShownNumbers shown) {

        static Counted of(Counting counting, MeterRegistry registry) {
            return new Counted(
                    counting, new ShownNumbers(registry, counting.name(), counting.help(), counting.labels()));
        }
    }
}
