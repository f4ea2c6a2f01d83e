package uk.gov.education.ecf.participants.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.participants.fixtures.HeldTable;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** News that arrive between what a registration read and what it writes: they wait for it, and then find the person. */
@ComponentTest
class RegistrationUnderWayComponentTest {

    private final Database database = Database.ofApplication();
    private final TestSchool school = TestSchool.recorded();

    @Test
    void aChallengeAndTheNextConfirmationFindThePerson() throws SQLException {
        TestPartnership former = TestPartnership.of(school, AURORA, 2024);
        TestPartnership next = TestPartnership.of(school, BEACON, 2024);
        News.heard(former.confirmed());

        Person person = registeredDuring(former.challenged(), next.confirmed()).validated();

        person.seenBy("aurora").then().statusCode(404);
        person.shownTo("beacon");
    }

    @Test
    void aConfirmationFindsThePerson() throws SQLException {
        registeredDuring(TestPartnership.of(school, AURORA, 2024).confirmed())
                .validated()
                .shownTo("aurora");
    }

    @Test
    void aNewNumberOfTheSchoolFindsThePerson() throws SQLException {
        Person person = registeredDuring(school.renumbered("999999"));

        assertEquals(
                List.of("999999"),
                database.list(
                        String.class,
                        "select school_urn from periods where training_record_id = ?",
                        UUID.fromString(person.trainingRecordId())));
    }

    @Test
    void theUpliftOfACohortFindsThePerson() throws SQLException {
        Person person = registeredDuring(school.settingUp(2024, true, true));

        assertEquals(
                1,
                database.countWhere(
                        "training_records",
                        "id = ? and pupil_premium_uplift and sparsity_uplift",
                        UUID.fromString(person.trainingRecordId())));
    }

    /** The registration stands before its first write when the news arrive. */
    private Person registeredDuring(Event... news) throws SQLException {
        CompletableFuture<Person> registering;
        List<UUID> arrived;
        try (HeldTable people = HeldTable.named("participants")) {
            registering =
                    CompletableFuture.supplyAsync(() -> anEct(school, 2024).registered());
            people.awaitWaiting(1);
            arrived = Upstreams.publishAll(List.of(news));
            UUID first = arrived.get(0);
            Eventually.verify(() -> assertTrue(isKeptWaiting() || isDoneWith(first)));
        }
        Person person = registering.join();
        arrived.forEach(News::await);
        return person;
    }

    private boolean isKeptWaiting() {
        return database.countWhere("pg_locks", "not granted and relation is null") > 0;
    }

    private boolean isDoneWith(UUID event) {
        return database.countWhere("inbox", "event_id = ?", event) == 1;
    }
}
