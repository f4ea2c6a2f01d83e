package uk.gov.education.ecf.participants.schoolchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDetailsChanged;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class SchoolUpliftComponentTest {

    @Test
    void whoWasRegisteredBeforeTheSchoolToldOfItsCohortGetsTheUpliftOnce() {
        TestSchool school = schoolOfAurora();
        Person person = anEct(school, 2024).registered().validated();
        assertEquals(List.of(false, false), uplifts(person));

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            school.earning(2023, true, true).earning(2024, true, false);
            TrainingRecordSnapshot told = events.await()
                    .eventOfType(ParticipantDetailsChanged.class)
                    .withKey(person.participantId())
                    .event()
                    .participant()
                    .trainingRecords()
                    .get(0);
            assertEquals(List.of(true, false), List.of(told.pupilPremiumUplift(), told.sparsityUplift()));
            assertEquals(List.of(true, false), uplifts(person));

            school.earning(2024, false, true);
            assertEquals(List.of(true, false), uplifts(person));
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantDetailsChanged.class, person.participantId())
                            .size());
        }
    }

    @Test
    void whoWasRegisteredWhenTheUpliftWasKnownKeepsIt() {
        TestSchool school = schoolOfAurora().earning(2024, false, false);
        Person person = anEct(school, 2024).registered().validated();

        school.earning(2024, true, true);

        assertEquals(List.of(false, false), uplifts(person));
        assertEquals(
                List.of(true, true), uplifts(anEct(school, 2024).registered().validated()));
    }

    @Test
    void whoeverIsRegisteredWhileTheNewsArrivesGetsTheUpliftToo() {
        TestSchool school = TestSchool.recorded();
        List<RegistrationRequest> requests =
                Stream.generate(() -> anEct(school, 2024)).limit(24).toList();

        CompletableFuture<UUID> arrival =
                CompletableFuture.supplyAsync(() -> Upstreams.publish(school.settingUp(2024, true, true)));
        requests.parallelStream().forEach(RegistrationRequest::registered);
        UUID event = arrival.join();

        Eventually.verify(() -> assertEquals(1, Database.ofApplication().countWhere("inbox", "event_id = ?", event)));
        assertEquals(
                24,
                Database.ofApplication()
                        .countWhere(
                                "training_records",
                                "pupil_premium_uplift and sparsity_uplift and id in (select training_record_id from periods where school_id = ?)",
                                school.id.value()));
    }

    private static TestSchool schoolOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return school;
    }

    private static List<Boolean> uplifts(Person person) {
        JsonPath shown = person.shownTo("aurora");
        return List.of(
                shown.getBoolean("ecf_enrolments[0].pupil_premium_uplift"),
                shown.getBoolean("ecf_enrolments[0].sparsity_uplift"));
    }
}
