package uk.gov.education.ecf.participants.schoolchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDetailsChanged;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class SchoolRenumberedComponentTest {

    private final String number = String.valueOf(ThreadLocalRandom.current().nextInt(900_000, 1_000_000));
    private final TestSchool school = TestSchool.recorded();

    @Test
    void theSchoolsPeopleAreShownWithTheNewNumberAndItIsToldOnce() {
        News.heard(TestPartnership.of(school, AURORA, 2024).confirmed());
        Person person = anEct(school, 2024).registered().validated();
        String before = person.shownTo("aurora").getString("updated_at");

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            SchoolRecorded renumbered = school.renumbered(number);
            News.heard(renumbered, renumbered);
            ParticipantDetailsChanged told = events.await()
                    .eventOfType(ParticipantDetailsChanged.class)
                    .withKey(person.participantId())
                    .event();

            assertEquals(
                    number,
                    told.participant().trainingRecords().get(0).periods().get(0).schoolUrn());
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantDetailsChanged.class, person.participantId())
                            .size());
        }
        assertEquals(number, shownNumber(person));
        assertNotEquals(before, person.shownTo("aurora").getString("updated_at"));
    }

    @Test
    void aNumberAndAnUpliftThatComeTogetherAreToldOnce() {
        News.heard(TestPartnership.of(school, AURORA, 2024).confirmed());
        Person person = anEct(school, 2024).registered().validated();
        school.renumbered(number);

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            News.heard(school.settingUp(2024, true, true));
            TrainingRecordSnapshot told = events.await()
                    .eventOfType(ParticipantDetailsChanged.class)
                    .withKey(person.participantId())
                    .event()
                    .participant()
                    .trainingRecords()
                    .get(0);

            assertEquals(number, told.periods().get(0).schoolUrn());
            assertTrue(told.pupilPremiumUplift() && told.sparsityUplift());
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantDetailsChanged.class, person.participantId())
                            .size());
        }
    }

    @Test
    void whatIsNotShownOfASchoolChangesNothing() {
        News.heard(TestPartnership.of(school, AURORA, 2024).confirmed());
        Person person = anEct(school, 2024).registered().validated();
        String shown = person.seenBy("aurora").asString();
        Written before = Written.now();

        News.heard(school.recordedAs("Another name", 50));

        assertEquals(before, Written.now());
        assertEquals(shown, person.seenBy("aurora").asString());
    }

    @Test
    void anOldNumberDoesNotComeBack() {
        News.heard(TestPartnership.of(school, AURORA, 2024).confirmed());
        Person person = anEct(school, 2024).registered().validated();
        SchoolRecorded old = school.recordedAs("School", 1);

        News.heard(school.renumbered(number), old);

        assertEquals(number, shownNumber(person));
    }

    @Test
    void whoeverIsRegisteredWhileTheNewsArrivesHasTheNewNumberToo() {
        List<RegistrationRequest> requests =
                Stream.generate(() -> anEct(school, 2024)).limit(24).toList();

        CompletableFuture<UUID> arrival =
                CompletableFuture.supplyAsync(() -> Upstreams.publish(school.renumbered(number)));
        requests.parallelStream().forEach(RegistrationRequest::registered);
        News.await(arrival.join());

        assertEquals(
                24,
                Database.ofApplication()
                        .countWhere("periods", "school_id = ? and school_urn = ?", school.id.value(), number));
    }

    private static String shownNumber(Person person) {
        return person.shownTo("aurora").getString("ecf_enrolments[0].school_urn");
    }
}
