package uk.gov.education.ecf.participants.daychange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantStatusChanged;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
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
            assertEquals(LondonDay.startOf(day), Instant.parse(person.shownTo("aurora").getString("updated_at")));
            assertEquals(day, events.await().eventOfType(ParticipantStatusChanged.class).withKey(person.participantId()).event().changedOn());

            String shown = person.seenBy("aurora").asString();
            assertEquals(0, run(LondonDay.startOf(day).plusSeconds(600)));
            assertEquals(shown, person.seenBy("aurora").asString());
            assertEquals(1, events.eventsUntilNow(ParticipantStatusChanged.class, person.participantId()).size());
        }
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

        List<Integer> changed = Uni.join().all(job.run(LondonDay.startOf(day)), job.run(LondonDay.startOf(day))).andFailFast().await().indefinitely();

        assertEquals(3, changed.stream().mapToInt(n -> n).sum());
        people.forEach(person -> assertEquals("active", status(person)));
    }

    private int run(Instant at) {
        return job.run(at).await().indefinitely();
    }

    private static Person someoneStarting(LocalDate day) {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2025);
        return anEct(school, 2025).with("start_date", day).registered().validated();
    }

    private static String status(Person person) {
        return person.shownTo("aurora").getString("ecf_enrolments[0].participant_status");
    }
}
