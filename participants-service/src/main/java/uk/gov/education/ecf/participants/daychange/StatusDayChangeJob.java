package uk.gov.education.ecf.participants.daychange;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final int AT_A_TIME = 200;
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
     * Does what the day of that instant asks for, many people in a transaction; answers how many it changed. Whoever cannot be
     * rewritten is left for the next time, and the run fails when all others are done.
     */
    public Uni<Long> run(Instant at) {
        LocalDate day = LondonDay.of(at);
        return Multi.createBy()
                .repeating()
                .uni(Progress::new, progress -> advance(progress, day))
                .whilst(progress -> !progress.finished)
                .collect()
                .last()
                .map(Progress::outcome);
    }

    private Uni<Progress> advance(Progress progress, LocalDate day) {
        return transactions
                .inTransaction(() -> documents.dueOn(day, progress.last, AT_A_TIME))
                .invoke(progress::reached)
                .flatMap(due -> attempt(due, day))
                .invoke(progress::add)
                .replaceWith(progress);
    }

    /** All at once; one by one when anybody among them cannot be rewritten. */
    private Uni<Outcome> attempt(List<ParticipantId> due, LocalDate day) {
        return transactions
                .inTransaction(() -> change(due, day))
                .onFailure(failure -> due.size() > 1)
                .recoverWithUni(() -> OneByOne.all(due, id -> attempt(List.of(id), day))
                        .map(all -> all.stream().reduce(Outcome.NOTHING, Outcome::and)))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "the day change of participant %s failed", due.get(0)))
                .onFailure()
                .recoverWithItem(Outcome.ONE_FAILED);
    }

    /** Between the finding and the holding, another replica may have been there. */
    private Uni<Outcome> change(List<ParticipantId> due, LocalDate day) {
        return OneByOne.ask(() -> participants.holdAll(due), () -> documents.dueAmong(due, day))
                .map((people, still) -> people.stream()
                        .filter(person -> still.contains(person.id()))
                        .toList())
                .flatMap(people ->
                        writer.showAll(people, day, clock.instant()).replaceWith(new Outcome(people.size(), 0)));
    }

    /** How many people were shown anew, and how many could not be. */
    private record Outcome(long changed, long failed) {

        static final Outcome NOTHING = new Outcome(0, 0);
        static final Outcome ONE_FAILED = new Outcome(0, 1);

        Outcome and(Outcome other) {
            return new Outcome(changed + other.changed, failed + other.failed);
        }
    }

    /** How far a run has come. */
    private static final class Progress {

        private Optional<ParticipantId> last = Optional.empty();
        private Outcome total = Outcome.NOTHING;
        private boolean finished;

        void reached(List<ParticipantId> due) {
            finished = due.isEmpty();
            last = due.isEmpty() ? last : Optional.of(due.get(due.size() - 1));
        }

        void add(Outcome more) {
            total = total.and(more);
        }

        long outcome() {
            if (total.failed() > 0) {
                throw new IllegalStateException("the day change failed for %d participants".formatted(total.failed()));
            }
            return total.changed();
        }
    }
}
