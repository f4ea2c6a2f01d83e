package uk.gov.education.ecf.participants.daychange;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Rewrites the documents that a new day makes untrue, and says so. Any number of replicas may run it at once, any number of times. */
@ApplicationScoped
public class StatusDayChangeJob {

    private static final Logger LOG = Logger.getLogger(StatusDayChangeJob.class);
    private static final int BATCH = 50;

    private final Clock clock;
    private final Transactions transactions;
    private final Participants participants;
    private final Announcements announcements;

    StatusDayChangeJob(Clock clock, Transactions transactions, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.transactions = transactions;
        this.participants = participants;
        this.announcements = announcements;
    }

    /** A day may have passed while the service was down. */
    void catchUp(@Observes StartupEvent started) {
        runNow().subscribe().with(done -> { }, failure -> LOG.error("the day change at start failed and is tried again at night", failure));
    }

    @Scheduled(cron = "{ecf.status-day-change.cron}", timeZone = "Europe/London")
    Uni<Void> runNow() {
        return run(clock.instant()).invoke(changed -> LOG.infof("the day changed the status of %d participants", changed)).replaceWithVoid();
    }

    /** Does what the day of that instant asks for; answers how many participants it changed. */
    public Uni<Integer> run(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        return Multi.createBy().repeating().uni(() -> transactions.inTransaction(() -> changeSome(now))).whilst(changed -> changed > 0)
                .collect().with(Collectors.summingInt(changed -> changed));
    }

    private Uni<Integer> changeSome(Instant now) {
        return participants.dueOn(LondonDay.of(now), BATCH).flatMap(due -> changeAll(due, now));
    }

    private Uni<Integer> changeAll(List<ParticipantId> due, Instant now) {
        return Multi.createFrom().iterable(due).onItem().transformToUniAndConcatenate(id -> change(id, now))
                .collect().with(Collectors.summingInt(changed -> changed));
    }

    private Uni<Integer> change(ParticipantId id, Instant now) {
        return participants.isDueOn(id, LondonDay.of(now)).flatMap(due -> due
                ? participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> keep(person, now)).replaceWith(1)
                : Uni.createFrom().item(0));
    }

    private Uni<Void> keep(Participant person, Instant now) {
        return participants.save(person, now).flatMap(version -> announcements.statusChanged(person, LondonDay.of(now), version, now));
    }
}
