package uk.gov.education.ecf.declarations.merging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aMentor;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationParticipantChanged;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Rules M15, M17, M27 and H-40: two ids turn out to be one person's. */
@ComponentTest
class MergedParticipantsComponentTest {

    private static final Map<String, Object> RETAINED = Map.of(
            "declaration_type", "retained-1",
            "declaration_date", "2025-02-01T00:00:00Z",
            "evidence_held", "other");

    private final Database database = Database.ofApplication();
    private SomeParticipant survivor;
    private SomeParticipant former;

    @BeforeEach
    void twoIdsOfOnePerson() {
        Given.openStatements();
        survivor = aMentor().known();
        former = aTeacher().known();
    }

    @Test
    void whatWasDeclaredUnderTheRetiredIdIsTheSurvivors() {
        String id = submitted("aurora", started(former));

        Scenario.stimulate(() -> survivor.merged(former))
                .andWaitFor(DeclarationParticipantChanged.class)
                .withKey(survivor.id() + "/" + id)
                .andVerify(event -> {
                    assertEquals(former.id(), event.fromParticipantId());
                    assertEquals(survivor.id(), event.declaration().participantId());
                    assertEquals(former.trainingRecord, event.declaration().trainingRecordId());
                    assertEquals("eligible", event.declaration().state());
                    assertEquals(3, event.version());
                });
        isShownAsTheSurvivors(id);
        listOf(survivor, 1);
        listOf(former, 0);
        asDfe().get("/internal/v1/declarations/" + id + "/history")
                .then()
                .body("states.cause", contains("submission", "participant-fundable", "participant-merged"));
    }

    @Test
    void theRetiredIdIsStillTakenAndMeansTheRecordRegisteredUnderIt() {
        submitted("aurora", started(former));
        survivor.merged(former);

        submit("aurora", started(former))
                .then()
                .statusCode(422)
                .body("errors.code", contains("declaration-already-exists"));
        isShownAsTheSurvivors(submitted("aurora", retained(former)));
    }

    @Test
    void theSurvivorsIdMeansBoth() {
        submitted("aurora", started(former));
        survivor.merged(former);

        submit("aurora", but(started(former), "participant_id", survivor.id().toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("declaration-already-exists"));
        isShownAsTheSurvivors(submitted(
                "aurora", but(retained(former), "participant_id", survivor.id().toString())));
    }

    @Test
    void theRetirementChangesNothingWhicheverIsToldFirst() {
        String before = submitted("aurora", started(former));
        former.retiredInto(survivor);
        String between = submitted("aurora", retained(former));
        survivor.merged(former);
        former.retiredInto(survivor);

        isShownAsTheSurvivors(before);
        isShownAsTheSurvivors(between);
        submit("aurora", retained(former)).then().statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void ofTwoThatCountForOneEventTheEarliestGoesOn() {
        SomeParticipant twin = aTeacher().numbered(null).known();
        String first = submitted("aurora", started(former));
        String second = submitted("aurora", started(twin));
        twin.merged(former);

        show("aurora", first)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.participant_id", equalTo(twin.id().toString()));
        show("aurora", second)
                .then()
                .body("data.attributes.state", equalTo("ineligible"))
                .body("data.attributes.ineligible_for_funding_reason", equalTo("duplicate_declaration"));
    }

    @Test
    void ofTwoThatArePaidOneGoesOverOnceTheOtherIsTakenBack() {
        SomeParticipant twin = aTeacher().numbered(null).known();
        String first = submitted("aurora", started(former));
        String second = submitted("aurora", started(twin));
        LineItems.paid(former.id(), first);
        LineItems.paid(twin.id(), second);
        twin.merged(former);
        isPaidFor(first, former);
        isPaidFor(second, twin);
        asDfe().post("/internal/v1/documents/participant-declarations/compare")
                .then()
                .statusCode(200)
                .body("differing", not(hasItem(first)));

        asProvider("aurora")
                .put(DECLARATIONS + "/" + second + "/void")
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("awaiting_clawback"));
        isPaidFor(first, twin);
    }

    private static void isPaidFor(String id, SomeParticipant participant) {
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("paid"))
                .body("data.attributes.participant_id", equalTo(participant.id().toString()));
    }

    @Test
    void aLineItemThatNamesTheRetiredIdPaysTheSurvivors() {
        String id = submitted("aurora", started(former));
        survivor.merged(former);
        LineItems.paid(former.id(), id);

        show("aurora", id).then().body("data.attributes.state", equalTo("paid"));
    }

    @Test
    void aMergeOfMergedPeopleIsFollowedToTheEndWhicheverIsToldFirst() {
        String id = submitted("aurora", started(former));
        SomeParticipant last = aMentor();
        last.with(last.period(Given.BEACON, "active", LocalDate.of(2024, 6, 1), null))
                .known();
        last.merged(former).merged(survivor);
        survivor.merged(former);

        show("aurora", id)
                .then()
                .body("data.attributes.participant_id", equalTo(last.id().toString()));
        String again = submitted("aurora", retained(former));
        show("aurora", again)
                .then()
                .body("data.attributes.participant_id", equalTo(last.id().toString()));
    }

    @Test
    void whatWasTriedUnderTheRetiredIdStaysInTheHistory() {
        submit("aurora", but(started(former), "declaration_date", "foo")).then().statusCode(422);
        String id = submitted("aurora", started(former));
        survivor.merged(former);

        asDfe().get("/internal/v1/declarations/" + id + "/history").then().body("refused_attempts", hasSize(1));
        assertEquals(
                0,
                database.countWhere(
                        "declaration_attempts",
                        "participant_id = ?",
                        former.id().value()));
    }

    private static Map<String, Object> retained(SomeParticipant participant) {
        Map<String, Object> attributes = started(participant);
        for (Map.Entry<String, Object> attribute : RETAINED.entrySet()) {
            attributes = but(attributes, attribute.getKey(), attribute.getValue());
        }
        return attributes;
    }

    private void isShownAsTheSurvivors(String id) {
        show("aurora", id)
                .then()
                .statusCode(200)
                .body("data.attributes.participant_id", equalTo(survivor.id().toString()))
                .body("data.attributes.state", equalTo("eligible"));
    }

    private static void listOf(SomeParticipant participant, int size) {
        asProvider("aurora")
                .queryParam("filter[participant_id]", participant.id().toString())
                .get(DECLARATIONS)
                .then()
                .statusCode(200)
                .body("data", hasSize(size));
    }
}
