package uk.gov.education.ecf.participants.daychange;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Rewrites the documents that a new day makes untrue, and says so. Any number of replicas may run it at once, any number of times. */
@ApplicationScoped
public class StatusDayChangeJob {

    private static final Logger LOG = Logger.getLogger(StatusDayChangeJob.class);

    private final Now clock;
    private final Transactions transactions;
    private final Participants participants;
    private final Announcements announcements;

    StatusDayChangeJob(Now clock, Transactions transactions, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.transactions = transactions;
        this.participants = participants;
        this.announcements = announcements;
    }

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
        LocalDate today = LondonDay.of(at);
        return transactions
                .inTransaction(() -> participants.dueOn(today))
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(id -> attempt(id, today))
                .collect()
                .with(Collectors.groupingBy(outcome -> outcome, Collectors.counting()))
                .map(StatusDayChangeJob::changed);
    }

    private Uni<Outcome> attempt(ParticipantId id, LocalDate today) {
        return transactions
                .inTransaction(() -> change(id, today))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "the day change of participant %s failed", id))
                .onFailure()
                .recoverWithItem(Outcome.FAILED);
    }

    private Uni<Outcome> change(ParticipantId id, LocalDate today) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> participants
                .isDueOn(id, today)
                .flatMap(due -> due
                        ? keep(person, today).replaceWith(Outcome.CHANGED)
                        : Uni.createFrom().item(Outcome.DONE_BEFORE)));
    }

    private Uni<Void> keep(Participant person, LocalDate today) {
        Instant now = clock.instant();
        return participants
                .save(person, today, now)
                .flatMap(version -> announcements.statusChanged(person, today, version, now));
    }

    private static long changed(Map<Outcome, Long> outcomes) {
        if (outcomes.containsKey(Outcome.FAILED)) {
            throw new IllegalStateException(
                    "the day change failed for %d participants".formatted(outcomes.get(Outcome.FAILED)));
        }
        return outcomes.getOrDefault(Outcome.CHANGED, 0L);
    }

    private enum Outcome {
        CHANGED,
        DONE_BEFORE,
        FAILED
    }
}
