package uk.gov.education.ecf.participants.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.fixtures.HeldTable;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Whoever asks for what changed since the last time must not miss a change that had to wait: it bears the time at which it was made. */
@ComponentTest
class TimeOfChangeComponentTest {

    @Test
    void aRegistrationIsOfTheTimeWhenItWasMade() throws SQLException {
        TestSchool school = schoolOfAurora();

        CompletableFuture<Person> registering;
        Instant released;
        try (HeldTable schools = HeldTable.named("known_schools")) {
            registering =
                    CompletableFuture.supplyAsync(() -> anEct(school, 2024).registered());
            schools.awaitWaiting(1);
            released = now();
        }

        notBefore(released, registering.join().validated(), "ecf_enrolments[0].created_at");
    }

    @Test
    void anAnswerOfTheRegisterIsOfTheTimeWhenItWasTaken() throws SQLException {
        Person person = anEct(schoolOfAurora(), 2024).registered();

        notBefore(heldUp(() -> person.validated()), person, "updated_at");
    }

    @Test
    void aCorrectionIsOfTheTimeWhenItWasMade() throws SQLException {
        Person person = anEct(schoolOfAurora(), 2024).registered().validated();
        String body = Json.text(Map.of(
                "full_name", "Someone Renamed", "email", "renamed." + person.participantId() + "@hollybrook.example"));

        notBefore(
                heldUp(() -> asDfe().body(body)
                        .put("/internal/v1/participants/" + person.participantId())
                        .then()
                        .statusCode(200)),
                person,
                "updated_at");
        assertEquals("Someone Renamed", person.shownTo("aurora").getString("full_name"));
    }

    @Test
    void aProvisionIsOfTheTimeWhenItWasGiven() throws SQLException {
        TestSchool school = TestSchool.recorded();
        Person person = anEct(school, 2024).registered().validated();

        Instant released = heldUp(() -> Upstreams.publish(
                school.confirmation(PartnershipId.random(), AURORA, DeliveryPartnerId.random(), 2024)));

        Eventually.verify(() -> person.seenBy("aurora").then().statusCode(200));
        notBefore(released, person, "updated_at");
    }

    private static TestSchool schoolOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return school;
    }

    /** Keeps the work waiting for the participant's row; answers when it was let go on. */
    private static Instant heldUp(Runnable work) throws SQLException {
        CompletableFuture<Void> running;
        Instant released;
        try (HeldTable people = HeldTable.named("participants")) {
            running = CompletableFuture.runAsync(work);
            people.awaitWaiting(1);
            released = now();
        }
        running.join();
        return released;
    }

    private static void notBefore(Instant released, Person person, String member) {
        assertFalse(Instant.parse(person.shownTo("aurora").getString(member)).isBefore(released));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
