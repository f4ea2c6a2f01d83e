package uk.gov.education.ecf.participants.search;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Contract 4.16 and 4.17. */
@ComponentTest
class TransfersComponentTest {

    private static final String PATH = "/api/v3/participants/ecf/transfers";
    private static final LocalDate LEAVING = LocalDate.of(2024, 12, 20);
    private static final LocalDate JOINING = LocalDate.of(2025, 1, 6);

    private final TestSchool old = TestSchool.recorded();
    private final TestSchool next = TestSchool.recorded();
    private Person person;

    @BeforeEach
    void someoneWhoWentFromAuroraToBeacon() {
        Providers.areKnown();
        old.partneredWith(AURORA, 2024);
        next.partneredWith(BEACON, 2024);
        person = moved();
    }

    @Test
    void theItemIsThatOfTheGuidance() {
        Response answer = person.transfersSeenBy("beacon");
        String created = answer.path("data.attributes.transfers[0].created_at");
        String updated = answer.path("data.attributes.updated_at");

        assertEquals(
                """
                {"data":{"id":"%s","type":"participant-transfer","attributes":{"updated_at":"%s","transfers":[{
                "training_record_id":"%s","transfer_type":"new_provider","status":"complete",
                "leaving":{"school_urn":"%s","provider":"Provider %s","date":"2024-12-20"},
                "joining":{"school_urn":"%s","provider":"Provider %s","date":"2025-01-06"},
                "created_at":"%s"}]}}}"""
                        .replace("\n", "")
                        .formatted(
                                person.participantId(),
                                updated,
                                person.trainingRecordId(),
                                old.urn(),
                                AURORA,
                                next.urn(),
                                BEACON,
                                created),
                answer.asString());
    }

    @Test
    void bothProvidersListIt() {
        for (String client : List.of("aurora", "beacon")) {
            assertEquals(
                    1,
                    ids(client, "").stream()
                            .filter(person.participantId()::equals)
                            .count());
        }
    }

    /** Default order, and pages. */
    @Test
    void theListIsInTheOrderOfCreation() {
        Person second = moved();
        List<String> all = ids("aurora", "");

        assertEquals(List.of(person.participantId(), second.participantId()), all.subList(all.size() - 2, all.size()));
        assertEquals(
                List.of(second.participantId()),
                list("aurora", "?page%5Bper_page%5D=1&page%5Bpage%5D=" + all.size())
                        .path("data.id"));
        assertEquals(
                List.of(),
                list("aurora", "?page%5Bper_page%5D=1&page%5Bpage%5D=" + (all.size() + 1))
                        .path("data.id"));
        assertEquals(all, ids("aurora", "&sort=-created_at"));
    }

    @Test
    void theFilterAppliesToBothAndIsJudgedFirst() {
        String updated = person.transfersSeenBy("aurora").path("data.attributes.updated_at");

        assertEquals(List.of(person.participantId()), ids("aurora", "&filter%5Bupdated_since%5D=" + updated));
        single("?filter%5Bupdated_since%5D=" + updated).then().statusCode(200);
        single("?filter%5Bupdated_since%5D=2999-01-01").then().statusCode(404);
        single("?filter%5Bupdated_since%5D=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].title", equalTo("Bad request"));
        list("aurora", "?filter%5Bupdated_since%5D=yesterday&page%5Bpage%5D=0")
                .then()
                .statusCode(400)
                .body("errors[0].title", equalTo("Bad request"));
        list("aurora", "?page%5Bpage%5D=0").then().statusCode(400);
    }

    @Test
    void nobodysTransfersAreNotFound() {
        Person unmoved = anEct(old, 2024).registered().validated();

        for (String id : List.of(UUID.randomUUID().toString(), "7", unmoved.participantId())) {
            asProvider("aurora")
                    .get("/api/v3/participants/ecf/" + id + "/transfers")
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("Resource not Found"));
        }
    }

    private Person moved() {
        Person moving = anEct(old, 2024).registered().validated();
        moving.leaves(LEAVING).then().statusCode(200);
        moving.joins(next, JOINING, false).then().statusCode(200);
        return moving;
    }

    private Response single(String query) {
        return asProvider("aurora")
                .urlEncodingEnabled(false)
                .get("/api/v3/participants/ecf/" + person.participantId() + "/transfers" + query);
    }

    private static List<String> ids(String client, String more) {
        return list(client, "?page%5Bper_page%5D=3000" + more).path("data.id");
    }

    private static Response list(String client, String query) {
        return asProvider(client).urlEncodingEnabled(false).get(PATH + query);
    }
}
