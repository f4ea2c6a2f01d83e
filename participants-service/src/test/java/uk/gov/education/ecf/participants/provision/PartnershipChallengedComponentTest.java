package uk.gov.education.ecf.participants.provision;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class PartnershipChallengedComponentTest {

    private final Database database = Database.ofApplication();
    private final TestSchool school = TestSchool.recorded();
    private final TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);

    @Test
    void theProviderNoLongerSeesItsPeopleAndNothingIsToldOfThem() {
        News.heard(partnership.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        listedFor("aurora", "2024").body("data.id", hasItem(person.participantId()));
        long events = eventsOf(person);

        PartnershipChallenged challenged = partnership.challenged();
        News.heard(challenged, challenged);

        person.seenBy("aurora").then().statusCode(404);
        listedFor("aurora", "2024").body("data.id", not(hasItem(person.participantId())));
        assertEquals(events, eventsOf(person));
        assertEquals(
                1, database.countWhere("periods", "partnership_id = ? and end_date is null", partnership.id.value()));
    }

    @Test
    void whatAnotherPartnershipShowsStaysVisible() {
        TestSchool elsewhere = TestSchool.recorded();
        News.heard(
                partnership.confirmed(),
                TestPartnership.of(elsewhere, AURORA, 2025).confirmed());
        Person teacher = anEct(school, 2024).registered().validated();
        Person mentor = aMentor(elsewhere, 2025)
                .with("participant_id", teacher.participantId())
                .registered()
                .validated();
        String before = mentor.shownTo("aurora").getString("updated_at");
        assertEquals(2, mentor.shownTo("aurora").getList("ecf_enrolments").size());

        News.heard(partnership.challenged());

        assertEquals(
                List.of(mentor.trainingRecordId()),
                mentor.shownTo("aurora").getList("ecf_enrolments.training_record_id"));
        assertNotEquals(before, mentor.shownTo("aurora").getString("updated_at"));
    }

    @Test
    void thePeopleOfOtherCohortsAreSeenAsBefore() {
        News.heard(
                partnership.confirmed(),
                TestPartnership.of(school, AURORA, 2025).confirmed());
        Person later = anEct(school, 2025).registered().validated();
        String before = later.seenBy("aurora").asString();

        News.heard(partnership.challenged());

        assertEquals(before, later.seenBy("aurora").asString());
    }

    @Test
    void anOldConfirmationBringsNothingBack() {
        PartnershipConfirmed confirmed = partnership.confirmed();
        News.heard(confirmed);
        Person person = anEct(school, 2024).registered().validated();

        News.heard(partnership.challenged(), confirmed);

        person.seenBy("aurora").then().statusCode(404);
        anEct(school, 2024).registered().validated().seenBy("aurora").then().statusCode(404);
    }

    @Test
    void aChallengeThatComesBeforeTheConfirmationCounts() {
        PartnershipConfirmed confirmed = partnership.confirmed();
        Person person = anEct(school, 2024).registered().validated();

        News.heard(partnership.challenged(), confirmed);

        person.seenBy("aurora").then().statusCode(404);
        assertEquals(0, database.countWhere("periods", "partnership_id = ?", partnership.id.value()));
    }

    @Test
    void whoeverIsValidatedWhileTheChallengeArrivesIsHiddenToo() {
        News.heard(partnership.confirmed());
        List<Person> people = Stream.generate(() -> anEct(school, 2024).registered())
                .limit(24)
                .toList();

        CompletableFuture<UUID> arrival =
                CompletableFuture.supplyAsync(() -> Upstreams.publish(partnership.challenged()));
        people.parallelStream().forEach(Person::validated);
        News.await(arrival.join());

        people.forEach(person -> person.seenBy("aurora").then().statusCode(404));
    }

    @Test
    void whoeverIsRegisteredWhileTheChallengeArrivesIsHiddenToo() {
        News.heard(partnership.confirmed());
        List<RegistrationRequest> requests =
                Stream.generate(() -> anEct(school, 2024)).limit(24).toList();

        CompletableFuture<UUID> arrival =
                CompletableFuture.supplyAsync(() -> Upstreams.publish(partnership.challenged()));
        List<Person> people = requests.parallelStream()
                .map(request -> request.registered().validated())
                .toList();
        News.await(arrival.join());

        people.forEach(person -> person.seenBy("aurora").then().statusCode(404));
    }

    private static ValidatableResponse listedFor(String client, String cohort) {
        return asProvider(client)
                .queryParam("filter[cohort]", cohort)
                .queryParam("page[per_page]", 3000)
                .queryParam("sort", "-created_at")
                .get("/api/v3/participants/ecf")
                .then()
                .statusCode(200);
    }

    private long eventsOf(Person person) {
        return database.countWhere("outbox", "message_key = ?", person.participantId());
    }
}
