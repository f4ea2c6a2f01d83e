package uk.gov.education.ecf.participants.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class MoveAfterChallengeComponentTest {

    private final Database database = Database.ofApplication();
    private final TestSchool school = TestSchool.recorded();
    private final TestPartnership former = TestPartnership.of(school, AURORA, 2024);

    @Test
    void whoTrainsAlreadyHasANewPeriodFromTheDayOfTheConfirmation() {
        Person person = underTheChallengedPartnership(anEct(school, 2024));
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);
        PartnershipConfirmed confirmed =
                next.happening(Instant.now().minus(3, ChronoUnit.DAYS)).confirmed();

        ParticipantProvisionAssigned told = toldOnce(person, confirmed);

        TrainingRecordSnapshot record = told.participant().trainingRecords().get(0);
        PeriodSnapshot before = record.periods().get(0);
        PeriodSnapshot now = record.periods().get(1);
        LocalDate day = LondonDay.of(confirmed.occurredAt());
        assertEquals(
                List.of(former.id, "changed", day),
                List.of(before.partnershipId(), before.inductionStatus(), before.endDate()));
        assertEquals(
                List.of(next.id, BEACON, "active", "active", day),
                List.of(
                        now.partnershipId(),
                        now.leadProviderId(),
                        now.inductionStatus(),
                        now.trainingStatus(),
                        now.startDate()));
        assertEquals(
                List.of(AURORA, BEACON),
                record.providerStates().stream()
                        .map(said -> said.leadProviderId())
                        .toList());
        assertEquals(next.id, told.partnershipId());
        assertTrue(told.occurredAt().isAfter(confirmed.occurredAt()));
        assertEquals(
                LondonDay.of(told.occurredAt()),
                LondonDay.of(Instant.parse(person.shownTo("beacon").getString("updated_at"))));
        person.seenBy("aurora").then().statusCode(404);
        assertEquals("active", person.shownTo("beacon").getString("ecf_enrolments[0].participant_status"));
    }

    @Test
    void whoIsToComeHasTheSamePeriodUnderTheNewPartnership() {
        Person person = underTheChallengedPartnership(anEct(school, 2024).with("start_date", "2090-09-01"));
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);

        List<PeriodSnapshot> periods = toldOnce(person, next.confirmed())
                .participant()
                .trainingRecords()
                .get(0)
                .periods();

        assertEquals(
                List.of(next.id),
                periods.stream().map(PeriodSnapshot::partnershipId).toList());
        assertEquals(LocalDate.of(2090, 9, 1), periods.get(0).startDate());
        assertEquals("joining", person.shownTo("beacon").getString("ecf_enrolments[0].participant_status"));
    }

    @Test
    void whoBeganAfterTheConfirmationWasTrainedUnderItFromTheStart() {
        LocalDate yesterday = LondonDay.of(Instant.now()).minusDays(1);
        Person person = underTheChallengedPartnership(anEct(school, 2024).with("start_date", yesterday));
        TestPartnership next =
                TestPartnership.of(school, BEACON, 2024).happening(Instant.now().minus(3, ChronoUnit.DAYS));

        List<PeriodSnapshot> periods = toldOnce(person, next.confirmed())
                .participant()
                .trainingRecords()
                .get(0)
                .periods();

        assertEquals(
                List.of(next.id),
                periods.stream().map(PeriodSnapshot::partnershipId).toList());
        assertEquals(yesterday, periods.get(0).startDate());
    }

    @Test
    void theSameLeadProviderFindsItsPeopleAsItLeftThem() {
        Person person = underTheChallengedPartnership(anEct(school, 2024));
        inItsPeriod(person, "training_status = 'deferred'");

        TrainingRecordSnapshot record = toldOnce(
                        person, TestPartnership.of(school, AURORA, 2024).confirmed())
                .participant()
                .trainingRecords()
                .get(0);

        assertEquals(
                List.of("deferred", "deferred"),
                record.periods().stream().map(PeriodSnapshot::trainingStatus).toList());
        assertEquals(1, record.providerStates().size());
        assertEquals("deferred", person.shownTo("aurora").getString("ecf_enrolments[0].training_status"));
    }

    @Test
    void anotherLeadProviderBeginsAnew() {
        Person person = underTheChallengedPartnership(anEct(school, 2024));
        inItsPeriod(person, "training_status = 'withdrawn'");

        News.heard(TestPartnership.of(school, BEACON, 2024).confirmed());

        assertEquals("active", person.shownTo("beacon").getString("ecf_enrolments[0].training_status"));
    }

    @Test
    void whomTheSchoolSentAwayStays() {
        News.heard(former.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        Person removed = anEct(school, 2024).registered().validated();
        News.heard(former.challenged());
        inItsPeriod(person, "induction_status = 'leaving'");
        database.execute(
                "update training_records set withdrawn_by_school = true where id = ?",
                UUID.fromString(removed.trainingRecordId()));

        News.heard(TestPartnership.of(school, BEACON, 2024).confirmed());

        person.seenBy("beacon").then().statusCode(404);
        removed.seenBy("beacon").then().statusCode(404);
    }

    @Test
    void thePartnershipOfTheNextCohortLeavesThemAlone() {
        Person person = underTheChallengedPartnership(anEct(school, 2024));

        News.heard(TestPartnership.of(school, BEACON, 2025).confirmed());

        person.seenBy("beacon").then().statusCode(404);
        assertEquals(List.of(former.id.value()), partnershipsOf(person));
    }

    @Test
    void theyMoveAlsoWhenTheConfirmationComesBeforeTheChallenge() {
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);
        News.heard(former.confirmed());
        Person person = anEct(school, 2024).registered().validated();

        News.heard(next.confirmed());
        Person meanwhile = anEct(school, 2024).registered().validated();
        person.shownTo("aurora");
        meanwhile.shownTo("beacon");
        News.heard(former.challenged());

        person.seenBy("aurora").then().statusCode(404);
        person.shownTo("beacon");
        assertEquals(List.of(former.id.value(), next.id.value()), partnershipsOf(person));
        assertEquals(List.of(next.id.value()), partnershipsOf(meanwhile));
    }

    @Test
    void whoeverIsRegisteredMeanwhileEndsUpUnderTheNewPartnershipOnce() {
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);
        News.heard(former.confirmed());
        List<RegistrationRequest> requests =
                Stream.generate(() -> anEct(school, 2024)).limit(24).toList();

        CompletableFuture<List<UUID>> arrival = CompletableFuture.supplyAsync(
                () -> Upstreams.publishAll(List.of(former.challenged(), next.confirmed())));
        List<Person> people = requests.parallelStream()
                .map(request -> request.registered().validated())
                .toList();
        arrival.join().forEach(News::await);

        people.forEach(person -> person.shownTo("beacon"));
        people.forEach(person -> person.seenBy("aurora").then().statusCode(404));
        assertEquals(
                24,
                database.countWhere(
                        "periods",
                        "school_id = ? and partnership_id = ? and end_date is null",
                        school.id.value(),
                        next.id.value()));
        assertEquals(
                0,
                database.countWhere(
                        "periods",
                        "school_id = ? and partnership_id is distinct from ? and end_date is null",
                        school.id.value(),
                        next.id.value()));
    }

    private Person underTheChallengedPartnership(RegistrationRequest request) {
        News.heard(former.confirmed());
        Person person = request.registered().validated();
        News.heard(former.challenged());
        return person;
    }

    /** Says the news twice, under two ids, and answers the only event about the person. */
    private static ParticipantProvisionAssigned toldOnce(Person person, Event news) {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            News.heard(news, news);
            events.await().eventOfType(ParticipantProvisionAssigned.class).withKey(person.participantId());
            List<ParticipantProvisionAssigned> told =
                    events.eventsUntilNow(ParticipantProvisionAssigned.class, person.participantId());
            assertEquals(1, told.size());
            return told.get(0);
        }
    }

    /** What no act of this service says yet. */
    private void inItsPeriod(Person person, String change) {
        database.execute(
                "update periods set " + change + " where training_record_id = ?",
                UUID.fromString(person.trainingRecordId()));
    }

    private List<UUID> partnershipsOf(Person person) {
        return database.list(
                UUID.class,
                "select partnership_id from periods where training_record_id = ? order by created_at",
                UUID.fromString(person.trainingRecordId()));
    }
}
