package uk.gov.education.ecf.declarations.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

@ComponentTest
class ShowDeclarationsComponentTest {

    private SomeParticipant teacher;
    private String declaration;

    @BeforeEach
    void aDeclarationOfAurora() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().known();
        declaration = submitted("aurora", started(teacher));
    }

    @Test
    void aForeignUnknownOrMalformedIdIs404() {
        show("beacon", declaration).then().statusCode(404).body("error", equalTo("Resource not Found"));
        show("aurora", Given.id()).then().statusCode(404);
        show("aurora", "not-an-id").then().statusCode(404);
    }

    @Test
    void withoutTokenIs401AndWithoutProvider403() {
        asNobody().get(DECLARATIONS).then().statusCode(401);
        asStranger().get(DECLARATIONS).then().statusCode(403);
    }

    @Test
    void aNewProviderSeesWhatItsPredecessorDeclared() {
        teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        show("beacon", declaration)
                .then()
                .statusCode(200)
                .body("data.attributes.lead_provider_name", equalTo("Aurora Institute"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
        listed("beacon", "filter[participant_id]=" + teacher.id()).body("data.id", contains(declaration));
    }

    @Test
    void whoMayNoLongerSeeItDoesNot() {
        teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        show("beacon", declaration).then().statusCode(200);
        String before = show("aurora", declaration).asString();
        teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", LocalDate.of(2024, 6, 1), null))
                .known();
        show("beacon", declaration).then().statusCode(404);
        assertEquals(before, show("aurora", declaration).asString());
    }

    @Test
    void aPreviousProviderSeesWhatIsDatedUpToItsLastDay() {
        SomeParticipant moved = aTeacher();
        moved.with(moved.period(Given.BEACON, "leaving", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 30)))
                .with(moved.period(Given.AURORA, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        String seen = submitted("aurora", but(started(moved), "declaration_date", "2024-09-30T22:59:59Z"));
        show("beacon", seen).then().statusCode(200);

        SomeParticipant later = aTeacher();
        later.with(later.period(Given.BEACON, "leaving", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 30)))
                .with(later.period(Given.AURORA, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        String unseen = submitted("aurora", but(started(later), "declaration_date", "2024-09-30T23:00:00Z"));
        show("beacon", unseen).then().statusCode(404);
    }

    @Test
    void theFiltersNarrowTheList() {
        listed("aurora", "filter[participant_id]=" + teacher.id()).body("data.id", contains(declaration));
        listed("aurora", "filter[participant_id]=" + teacher.id() + "," + Given.id())
                .body("data.id", contains(declaration));
        listed("aurora", "filter[participant_id]=rubbish").body("data", empty());
        listed("aurora", "filter[delivery_partner_id]=" + teacher.deliveryPartner)
                .body("data.id", contains(declaration));
        listed("aurora", "filter[participant_id]=" + teacher.id() + "&filter[cohort]=2024")
                .body("data.id", contains(declaration));
        listed("aurora", "filter[participant_id]=" + teacher.id() + "&filter[cohort]=2023")
                .body("data", empty());
        asProvider("aurora")
                .get(DECLARATIONS + "?filter[updated_since]=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void theCohortNarrowsASingleOneToo() {
        asProvider("aurora")
                .get(DECLARATIONS + "/" + declaration + "?filter[cohort]=2023")
                .then()
                .statusCode(404);
        asProvider("aurora")
                .get(DECLARATIONS + "/" + declaration + "?filter[cohort]=2024&filter[participant_id]=" + Given.id())
                .then()
                .statusCode(200);
    }

    @Test
    void theListIsOrderedByCreation() {
        Map<String, Object> retained = but(
                but(started(teacher), "declaration_type", "retained-1"), "declaration_date", "2025-02-01T00:00:00Z");
        String second = submitted("aurora", but(retained, "evidence_held", "other"));
        listed("aurora", "filter[participant_id]=" + teacher.id()).body("data.id", contains(declaration, second));
        listed("aurora", "filter[participant_id]=" + teacher.id() + "&sort=-created_at")
                .body("data.id", contains(declaration, second));
    }

    @Test
    void updatedSinceIsTheUpdatedAtThatIsShown() {
        String shown = show("aurora", declaration).path("data.attributes.updated_at");
        String created = show("aurora", declaration).path("data.attributes.created_at");
        assertTrue(!Instant.parse(shown).isBefore(Instant.parse(created)));
        String mine = "filter[participant_id]=" + teacher.id() + "&filter[updated_since]=";
        listed("aurora", mine + shown).body("data.id", contains(declaration));
        listed("aurora", mine + Instant.parse(shown).plusMillis(1)).body("data", empty());
    }

    @Test
    void aRenamedProviderIsShownByItsNewName() {
        SomeParticipant another = aTeacher();
        another.with(another.period(Given.CEDAR, "active", LocalDate.of(2024, 6, 1), null))
                .fundable(false)
                .known();
        String cedars = submitted("cedar", started(another));
        String before = show("cedar", cedars).path("data.attributes.updated_at");
        Given.leadProvider(Given.CEDAR, "Cedar " + Given.id(), System.nanoTime());
        String name = show("cedar", cedars).path("data.attributes.lead_provider_name");
        assertTrue(name.startsWith("Cedar "));
        String after = show("cedar", cedars).path("data.attributes.updated_at");
        assertTrue(Instant.parse(after).isAfter(Instant.parse(before)));
    }

    @Test
    void listsHoldOnlyWhatTheCallerSees() {
        listed("beacon", "page[per_page]=3000").body("data.id", not(hasItem(declaration)));
        listed("aurora", "page[per_page]=3000").body("data.type", everyItem(equalTo("participant-declaration")));
    }

    private static ValidatableResponse listed(String client, String query) {
        return asProvider(client).get(DECLARATIONS + "?" + query).then().statusCode(200);
    }
}
