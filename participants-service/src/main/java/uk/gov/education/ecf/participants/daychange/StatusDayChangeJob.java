package uk.gov.education.ecf.participants.daychange;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.documents.ParticipantDocuments;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Rewrites the documents that a new day makes untrue, and says so. Any number of replicas may run it at once, any number of times. */
@Singleton
public record StatusDayChangeJob(
        Transactions transactions,
        Participants participants,
        ParticipantDocuments documents,
        ParticipantWriter writer,
        Now clock) {

    private static final Logger LOG = Logger.getLogger(StatusDayChangeJob.class);

    /** A day may have passed while the service was down. */
    void catchUp(@Observes StartupEvent started) {
        runNow().subscribe()
                .with(
                        done -> {},
                        failure -> LOG.error("the day change at start failed and is tried again at night", failure));
    }

    @Scheduled(cron = "{ecf.status-day-change.cron}", timeZone = "{ecf.day.zone}")
    Uni<Void> runNow() {
        return Uni.createFrom()
                .deferred(() -> run(clock.instant()))
                .invoke(changed -> LOG.infof("the day changed the status of %d participants", changed))
                .replaceWithVoid();
    }

    /**
     * Does what the day of that instant asks for, each participant in a transaction of its own; answers how many it changed.
     * Whoever cannot be rewritten is left for the next time, and the run fails when all others are done.
     */
    public Uni<Long> run(Instant at) {
        LocalDate day = LondonDay.of(at);
        return transactions
                .inTransaction(() -> documents.dueOn(day))
                .flatMap(due -> OneByOne.all(due, id -> attempt(id, day)))
                .map(StatusDayChangeJob::changed);
    }

    private Uni<Outcome> attempt(ParticipantId id, LocalDate day) {
        return transactions
                .inTransaction(() -> change(id, day))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "the day change of participant %s failed", id))
                .onFailure()
                .recoverWithItem(Outcome.FAILED);
    }

    private Uni<Outcome> change(ParticipantId id, LocalDate day) {
        return OneByOne.ask(() -> participants.hold(id).map(Optional::orElseThrow), () -> documents.isDueOn(id, day))
                .flatMap((person, due) -> due
                        ? writer.write(person.shownOn(day), day, clock.instant())
                                .replaceWith(Outcome.CHANGED)
                        : OneByOne.given(Outcome.DONE_BEFORE));
    }

    private static long changed(List<Outcome> outcomes) {
        int failed = Collections.frequency(outcomes, Outcome.FAILED);
        if (failed > 0) {
            throw new IllegalStateException("the day change failed for %d participants".formatted(failed));
        }
        return Collections.frequency(outcomes, Outcome.CHANGED);
    }

    private enum Outcome {
        CHANGED,
        DONE_BEFORE,
        FAILED
    }
}
