package uk.gov.education.ecf.statements.cutoff;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Runs the cut-off shortly after midnight and at every start. Replicas may run it at the same moment. */
@ApplicationScoped
class CutOffJob {

    private static final Logger LOG = Logger.getLogger(CutOffJob.class);

    private final CutOffHandler handler;
    private final Now now;

    CutOffJob(CutOffHandler handler, Now now) {
        this.handler = handler;
        this.now = now;
    }

    void atStart(@Observes StartupEvent start) {
        run().subscribe().with(done -> {}, failure -> LOG.error("cut-off run failed", failure));
    }

    @Scheduled(
            cron = "{ecf.cut-off.cron}",
            timeZone = "{ecf.day.zone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        Uni<List<StatementId>> attempt = Uni.createFrom().deferred(() -> handler.closeBefore(now.today()));
        return TransientFaults.retry(attempt, TransientFaults::causedBy, "cut-off run")
                .invoke(closed -> LOG.infof("cut-off run closed %d statements", closed.size()))
                .replaceWithVoid();
    }
}
