package uk.gov.education.ecf.participants.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.metrics.CountedGauges;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class DueCountingsComponentTest {

    @Inject
    CountedGauges gauges;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    private final Database database = Database.ofApplication();

    @Test
    void aDocumentIsDueFromTheDayThatMakesItUntrue() { // rule M18
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2025);
        Person person = anEct(school, 2025).registered().validated();
        double before = due();
        LocalDate today = LondonDay.of(clock.instant());

        changing(person, today.plusDays(1));
        assertEquals(before, due());

        changing(person, today);
        assertEquals(before + 1, due());

        changing(person, null);
        assertEquals(before, due());
    }

    private void changing(Person person, LocalDate day) {
        assertEquals(
                1,
                database.execute(
                        "update participant_documents set next_status_change_on = ? where id = ?",
                        day,
                        UUID.fromString(person.participantId())));
    }

    private double due() {
        gauges.countAll().await().atMost(Duration.ofSeconds(60));
        return meters.get("ecf_documents_due")
                .tag("resource", "participants")
                .gauge()
                .value();
    }
}
