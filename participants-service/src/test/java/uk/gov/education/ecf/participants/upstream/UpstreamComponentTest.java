package uk.gov.education.ecf.participants.upstream;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import java.sql.Date;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class UpstreamComponentTest {

    private static final Instant THEN = Instant.parse("2021-01-04T09:00:00Z");

    private final Database database = Database.ofApplication();

    @Test
    void olderNewsNeverOverwritesNewer() {
        TestSchool school = TestSchool.recorded();

        List<UUID> ids = Upstreams.publishAll(List.of(school.recordedAs("Newer", 9), school.recordedAs("Older", 8)));

        Eventually.verify(() -> assertEquals(1, database.countWhere("inbox", "event_id = ?", ids.get(1))));
        assertEquals("Newer", name(school));
    }

    @Test
    void aRebuildRepairsWhatWasLostAndLeavesPeopleAlone() {
        TestSchool school = TestSchool.recorded().earning(2024, true, true);
        PartnershipId partnership = school.partneredWith(AURORA, 2024);
        Person person = anEct(school, 2024).registered().validated();
        String shown = person.seenBy("aurora").asString();
        database.execute("delete from known_school_cohorts where school_id = ?", school.id.value());
        database.execute("update known_schools set name = 'Wrong' where id = ?", school.id.value());
        database.execute("delete from known_partnerships where id = ?", partnership.value());

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild")
                .then()
                .statusCode(200)
                .body("consumer", equalTo("participants.upstream"));

        assertEquals("School " + school.urn(), name(school));
        assertEquals(
                1,
                database.countWhere(
                        "known_school_cohorts",
                        "school_id = ? and cohort = 2024 and sparsity_uplift",
                        school.id.value()));
        assertEquals(1, database.countWhere("known_partnerships", "id = ?", partnership.value()));
        assertEquals(shown, person.seenBy("aurora").asString());
    }

    @Test
    void newNamesAreFollowed() {
        Providers.areKnown();
        DeliveryPartnerId partner = Providers.aDeliveryPartner();
        TestSchool school = TestSchool.recorded();

        News.heard(
                new LeadProviderRecorded(new LeadProviderSnapshot(BEACON, "Beacon Trust", true), 2, THEN),
                new DeliveryPartnerEngaged(
                        BEACON, 2024, new DeliveryPartnerSnapshot(partner, "Alder Hub", List.of()), 2, THEN),
                school.recordedAs("Hollybrook Academy", 2));

        assertEquals("Beacon Trust", nameIn("known_lead_providers", BEACON.value()));
        assertEquals("Alder Hub", nameIn("known_delivery_partners", partner.value()));
        assertEquals("Hollybrook Academy", nameIn("known_schools", school.id.value()));
    }

    @Test
    void aSchoolsCohortsAreThoseOfTheLastNews() {
        TestSchool school = TestSchool.recorded()
                .earning(2023, true, true)
                .earning(2024, true, false)
                .earning(2024, false, true);
        assertEquals(
                List.of(
                        Map.of("cohort", 2023, "pupil_premium_uplift", true, "sparsity_uplift", true),
                        Map.of("cohort", 2024, "pupil_premium_uplift", false, "sparsity_uplift", true)),
                cohorts(school));

        News.heard(school.recordedWithoutCohorts(9));

        assertEquals(List.of(), cohorts(school));
    }

    @Test
    void aRebuildRepairsWhatPartnershipsAreAndMovesNobody() {
        TestSchool school = TestSchool.recorded();
        TestPartnership former = TestPartnership.of(school, AURORA, 2024);
        TestPartnership relationship = TestPartnership.of(school, BEACON, 2024);
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);
        News.heard(former.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        News.heard(former.challenged(), relationship.recordedForOnePerson(), next.confirmed());
        String shown = person.seenBy("beacon").asString();
        Written before = Written.now();
        List<Map<String, Object>> known = partnerships(school);
        database.execute(
                "update known_partnerships set relationship = not relationship, status = 'active' where school_id = ?",
                school.id.value());
        database.execute("delete from known_partnerships where id = ?", next.id.value());

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild")
                .then()
                .statusCode(200);

        assertEquals(known, partnerships(school));
        assertEquals(before, Written.now());
        assertEquals(shown, person.seenBy("beacon").asString());
    }

    @Test
    void aRebuildMakesUpForAChallengeThatWasSkipped() {
        TestSchool school = TestSchool.recorded();
        TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);
        News.heard(partnership.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        String document = database.value(
                        String.class,
                        "select cast(to_jsonb(d) as text) from participant_documents d where id = ?",
                        UUID.fromString(person.participantId()))
                .orElseThrow();
        News.heard(partnership.challenged());
        database.execute(
                "update known_partnerships set status = 'active', version = 1 where id = ?", partnership.id.value());
        database.execute(
                "insert into participant_documents select * from jsonb_populate_record(null::participant_documents, cast(? as jsonb))",
                document);
        person.shownTo("aurora");

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild")
                .then()
                .statusCode(200);

        person.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void aRebuildMovesWhomASkippedChallengeLeftBehindOnTheDayOfTheNews() {
        TestSchool school = TestSchool.recorded();
        TestPartnership former =
                TestPartnership.of(school, AURORA, 2024).happening(Instant.now().minus(9, ChronoUnit.DAYS));
        News.heard(former.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        PartnershipChallenged challenged =
                former.happening(Instant.now().minus(3, ChronoUnit.DAYS)).challenged();
        News.heard(challenged);
        database.execute(
                "update known_partnerships set status = 'active', version = 1 where id = ?", former.id.value());
        News.heard(TestPartnership.of(school, BEACON, 2024)
                .happening(challenged.occurredAt())
                .confirmed());
        person.seenBy("beacon").then().statusCode(404);

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild")
                .then()
                .statusCode(200);

        person.shownTo("beacon");
        assertEquals(
                List.of(LondonDay.of(challenged.occurredAt())),
                database
                        .list(
                                Date.class,
                                "select end_date from periods where training_record_id = ? and end_date is not null",
                                UUID.fromString(person.trainingRecordId()))
                        .stream()
                        .map(Date::toLocalDate)
                        .toList());
    }

    @Test
    void aRebuildOfWhatIsInStepChangesNothing() {
        TestSchool school = TestSchool.recorded();
        TestPartnership former = TestPartnership.of(school, AURORA, 2024);
        News.heard(former.confirmed());
        List<Person> people = Stream.generate(
                        () -> anEct(school, 2024).registered().validated())
                .limit(2)
                .toList();
        News.heard(former.challenged());
        people.get(0).seenBy("aurora").then().statusCode(404);
        News.heard(TestPartnership.of(school, BEACON, 2024).confirmed());
        List<String> before = everythingOf(people);

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild")
                .then()
                .statusCode(200);

        assertEquals(before, everythingOf(people));
    }

    @Test
    void providersAreRemembered() {
        Providers.areKnown();

        assertEquals(2, database.countWhere("known_lead_providers", "id in (?, ?)", AURORA.value(), BEACON.value()));
    }

    private List<String> everythingOf(List<Person> people) {
        return people.stream()
                .map(person -> UUID.fromString(person.participantId()))
                .flatMap(id -> Stream.of(
                        json("r", "participants r where id = ?", id),
                        json(
                                "r",
                                "periods r where training_record_id in (select id from training_records where participant_id = ?)",
                                id),
                        json("r", "participant_documents r where id = ?", id),
                        json("event_id", "outbox where message_key = ?", id.toString())))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> json(String row, String from, Object id) {
        return database.list(
                String.class, "select cast(to_jsonb(" + row + ") as text) as json from " + from + " order by json", id);
    }

    private String name(TestSchool school) {
        return nameIn("known_schools", school.id.value());
    }

    private String nameIn(String table, UUID id) {
        return database.value(String.class, "select name from " + table + " where id = ?", id)
                .orElseThrow();
    }

    private List<Map<String, Object>> cohorts(TestSchool school) {
        return database.rows(
                "select cohort, pupil_premium_uplift, sparsity_uplift from known_school_cohorts where school_id = ? order by cohort",
                school.id.value());
    }

    private List<Map<String, Object>> partnerships(TestSchool school) {
        return database.rows("select * from known_partnerships where school_id = ? order by id", school.id.value());
    }
}
