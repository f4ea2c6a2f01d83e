package uk.gov.education.ecf.participants.daychange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantStatusChanged;
import uk.gov.education.ecf.participants.fixtures.Crowd;
import uk.gov.education.ecf.participants.fixtures.HeldTable;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;

@ComponentTest
class StatusDayChangeComponentTest {

    @Inject
    StatusDayChangeJob job;

    @Inject
    Clock clock;

    @Test
    void joiningBecomesActiveAtMidnightInLondonAndNeverTwice() {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(10);
        Person person = someoneStarting(day);
        String before = person.shownTo("aurora").getString("updated_at");

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            run(LondonDay.startOf(day).minusMillis(1));
            assertEquals("joining", status(person));
            assertEquals(before, person.shownTo("aurora").getString("updated_at"));

            run(LondonDay.startOf(day));
            assertEquals("active", status(person));
            assertEquals(
                    day,
                    events.await()
                            .eventOfType(ParticipantStatusChanged.class)
                            .withKey(person.participantId())
                            .event()
                            .changedOn());

            String shown = person.seenBy("aurora").asString();
            assertEquals(0, run(LondonDay.startOf(day).plusSeconds(600)));
            assertEquals(shown, person.seenBy("aurora").asString());
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantStatusChanged.class, person.participantId())
                            .size());
        }
    }

    @Test
    void theTimeOfTheChangeIsWhenItWasSavedNotWhenTheJobBegan() throws SQLException {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(40);
        Person person = someoneStarting(day);

        CompletableFuture<Long> running;
        Instant released;
        try (HeldTable people = HeldTable.named("participants")) {
            running = CompletableFuture.supplyAsync(() -> run(LondonDay.startOf(day)));
            people.awaitWaiting(1);
            released = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
        running.join();

        Instant shown = Instant.parse(person.shownTo("aurora").getString("updated_at"));
        assertFalse(shown.isBefore(released));
        assertFalse(shown.isAfter(clock.instant()));
    }

    @Test
    void whoCannotBeRewrittenStopsNobodyElse() {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(50);
        List<Person> people = List.of(someoneStarting(day), someoneStarting(day), someoneStarting(day));
        run(LondonDay.startOf(day).minusSeconds(1));

        because(people.get(1), "nobody knows");
        assertThrows(IllegalStateException.class, () -> run(LondonDay.startOf(day)));
        assertEquals(
                List.of("active", "joining", "active"),
                people.stream().map(StatusDayChangeComponentTest::status).toList());

        because(people.get(1), "none");
        assertEquals(1, run(LondonDay.startOf(day)));
        assertEquals("active", status(people.get(1)));
    }

    /** More than go into one transaction, and two replicas at it: each person is shown anew and announced once. */
    @Test
    void manyPeopleChangeOnceHoweverManyReplicasThereAre() {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(60);
        run(LondonDay.startOf(day).minusSeconds(1));
        Crowd.like(someoneStarting(day), 449);
        long before = announced(day);

        List<CompletableFuture<Long>> replicas = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> run(LondonDay.startOf(day))))
                .limit(2)
                .toList();

        assertEquals(450, replicas.stream().mapToLong(CompletableFuture::join).sum());
        assertEquals(450, announced(day) - before);
        assertEquals(
                0,
                Database.ofApplication()
                        .countWhere(
                                "participant_documents",
                                "next_status_change_on = ? or document like '%\"joining\"%' and status_courses like ?",
                                day,
                                "joining " + day + "%"));
    }

    private static long announced(LocalDate day) {
        return Database.ofApplication()
                .countWhere(
                        "outbox",
                        "type = 'participants.participant-status-changed.v1' and payload like ?",
                        "%\"changed_on\":\"" + day + "\"%");
    }

    @Test
    void whatDaysOfDowntimeLeftBehindIsCaughtUp() {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(20);
        Person person = someoneStarting(day);

        run(LondonDay.startOf(day.plusDays(5)));

        assertEquals("active", status(person));
    }

    @Test
    void replicasShareTheWorkWithoutDoingItTwice() {
        LocalDate day = LondonDay.of(clock.instant()).plusDays(30);
        List<Person> people = List.of(someoneStarting(day), someoneStarting(day), someoneStarting(day));
        run(LondonDay.startOf(day).minusSeconds(1));

        List<Long> changed = Uni.join()
                .all(job.run(LondonDay.startOf(day)), job.run(LondonDay.startOf(day)))
                .andFailFast()
                .await()
                .indefinitely();

        assertEquals(3, changed.stream().mapToLong(n -> n).sum());
        people.forEach(person -> assertEquals("active", status(person)));
    }

    private long run(Instant at) {
        return job.run(at).await().indefinitely();
    }

    private static Person someoneStarting(LocalDate day) {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2025);
        return anEct(school, 2025).with("start_date", day).registered().validated();
    }

    /** A reason that the service does not know makes the person unreadable. */
    private static void because(Person person, String reason) {
        Database.ofApplication()
                .execute(
                        "update training_records set validation_reason = ? where id = ?",
                        reason,
                        UUID.fromString(person.trainingRecordId()));
    }

    private static String status(Person person) {
        return person.shownTo("aurora").getString("ecf_enrolments[0].participant_status");
    }
}
