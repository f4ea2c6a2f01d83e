package uk.gov.education.ecf.partnerships.deliverypartners;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.relationship;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerDisengaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.RelationshipSnapshot;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class DeliveryPartnersComponentTest {

    private static final String PARTNERS = "/api/v3/delivery-partners";

    @BeforeEach
    void leadProviders() {
        Given.theLeadProviders();
    }

    @Test
    void aPartnerIsSeenByThoseItWorksWithWithTheirCohortsOnly() {
        String partner = Given.aDeliveryPartner("Northmoor  Teaching\tSchool Hub ");
        Given.engaged(AURORA, 2024, partner);
        Given.engaged(AURORA, 2022, partner);
        Given.engaged(BEACON, 2023, partner);

        asProvider("aurora")
                .get(PARTNERS + "/" + partner)
                .then()
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.id", equalTo(partner))
                .body("data.type", equalTo("delivery-partner"))
                .body("data.attributes.keySet()", contains("name", "created_at", "updated_at", "cohort"))
                .body("data.attributes.name", equalTo("Northmoor Teaching School Hub"))
                .body("data.attributes.cohort", contains("2022", "2024"))
                .body("data.attributes.updated_at", matchesPattern(".*\\.\\d{3}Z"));
        asProvider("beacon").get(PARTNERS + "/" + partner).then().body("data.attributes.cohort", contains("2023"));
        asProvider("cedar").get(PARTNERS + "/" + partner).then().statusCode(404);
    }

    @Test
    void aPartnerIsSeenUntilTheLastRelationshipEnds() {
        String partner = Given.aDeliveryPartner("Lakeside Learning Alliance");
        Given.engaged(AURORA, 2023, partner);
        Given.engaged(AURORA, 2024, partner);

        Given.disengaged(AURORA, 2023, partner);
        asProvider("aurora").get(PARTNERS + "/" + partner).then().body("data.attributes.cohort", contains("2024"));

        Given.disengaged(AURORA, 2024, partner);
        asProvider("aurora").get(PARTNERS + "/" + partner).then().statusCode(404);
        asProvider("aurora").get(PARTNERS + "?page[per_page]=3000").then().body("data.id", not(hasItem(partner)));
    }

    @Test
    void theCohortFilterSelectsPartnersAndLeavesTheirCohortsWhole() {
        String partner = Given.aDeliveryPartner("Lakeside Learning Alliance");
        Given.engaged(AURORA, 2020, partner);
        String all = PARTNERS + "?page[per_page]=3000";
        asProvider("aurora").get(all).then().body("data.id", not(hasItem(partner)));
        asProvider("aurora").get(PARTNERS + "/" + partner).then().statusCode(200);

        Given.engaged(AURORA, 2021, partner);

        asProvider("aurora").get(all).then().body("data.id", hasItem(partner));
        asProvider("aurora")
                .get(all + "&filter[cohort]=2020,2025")
                .then()
                .body("data.find { it.id == '" + partner + "' }.attributes.cohort", contains("2020", "2021"));
        asProvider("aurora").get(all + "&filter[cohort]=2025").then().body("data.id", not(hasItem(partner)));
    }

    @Test
    void partnersAreSortedByCreationUnlessAskedOtherwise() {
        String z = partnerOfBeaconIn2021("Zennor Hub");
        String a = partnerOfBeaconIn2021("Abbot Hub");

        assertEquals(List.of(z, a), sorted("", z, a));
        assertEquals(List.of(a, z), sorted("&sort=name", z, a));
        assertEquals(List.of(z, a), sorted("&sort=-name", z, a));
        assertEquals(List.of(a, z), sorted("&sort=-created_at", z, a));
        Given.deliveryPartner(z, "Zennor Teaching Hub");
        assertEquals(List.of(a, z), sorted("&sort=updated_at", z, a));
    }

    @Test
    void aRenamedPartnerIsShownAnewToEverybody() {
        String partner = Given.aDeliveryPartner("Lakeside");
        Given.engaged(AURORA, 2024, partner);
        Given.engaged(BEACON, 2024, partner);
        String before = asProvider("beacon").get(PARTNERS + "/" + partner).path("data.attributes.updated_at");

        Given.deliveryPartner(partner, "Lakeside Learning Alliance");

        asProvider("aurora")
                .get(PARTNERS + "/" + partner)
                .then()
                .body("data.attributes.name", equalTo("Lakeside Learning Alliance"));
        assertNotEquals(
                before, asProvider("beacon").get(PARTNERS + "/" + partner).path("data.attributes.updated_at"));
    }

    @Test
    void whatOneProviderDoesNotSeeDoesNotMoveItsDocument() {
        String partner = Given.aDeliveryPartner("Lakeside");
        Given.engaged(AURORA, 2024, partner);
        String before = asProvider("aurora").get(PARTNERS + "/" + partner).asString();

        Given.engaged(BEACON, 2024, partner);

        assertEquals(before, asProvider("aurora").get(PARTNERS + "/" + partner).asString());
    }

    @Test
    void recordingAnnouncesThePartner() {
        String partner = Given.id();

        Scenario.stimulate(
                        () -> asDfe().body(Map.of("name", "Lakeside")).put("/internal/v1/delivery-partners/" + partner))
                .andWaitFor(DeliveryPartnerRecorded.class)
                .withKey(partner)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .contentType("application/json")
                            .body("name", equalTo("Lakeside"));
                    assertEquals("Lakeside", event.deliveryPartner().name());
                    assertEquals(List.of(), event.deliveryPartner().relationships());
                });
    }

    @Test
    void beginningAndEndingARelationshipAnnounceTheWholePartner() {
        String partner = Given.aDeliveryPartner("Lakeside");
        Given.engaged(BEACON, 2024, partner);
        RelationshipSnapshot beacons = new RelationshipSnapshot(LeadProviderId.of(BEACON), 2024);
        RelationshipSnapshot auroras = new RelationshipSnapshot(LeadProviderId.of(AURORA), 2023);
        long[] version = new long[1];

        Scenario.stimulate(() -> asDfe().put(relationship(AURORA, 2023, partner)))
                .andWaitFor(DeliveryPartnerEngaged.class)
                .withKey(partner)
                .andVerify((answer, event) -> {
                    answer.then().statusCode(200);
                    assertEquals(2023, event.cohort());
                    assertEquals(AURORA, event.leadProviderId().toString());
                    assertEquals(
                            List.of(auroras, beacons), event.deliveryPartner().relationships());
                    version[0] = event.version();
                });
        Scenario.stimulate(() -> asDfe().delete(relationship(AURORA, 2023, partner)))
                .andWaitFor(DeliveryPartnerDisengaged.class)
                .withKey(partner)
                .andVerify((answer, event) -> {
                    answer.then().statusCode(200);
                    assertEquals(List.of(beacons), event.deliveryPartner().relationships());
                    assertTrue(event.version() > version[0]);
                });
    }

    @Test
    void repeatingARelationshipOrItsEndLeavesNoTrace() {
        String partner = Given.aDeliveryPartner("Lakeside");
        Given.engaged(AURORA, 2023, partner);

        Traces.leavesNone(() -> asDfe().put(relationship(AURORA, 2023, partner)))
                .then()
                .statusCode(200);
        Traces.leavesNone(() -> asDfe().delete(relationship(AURORA, 2024, partner)))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2026", "soon", "2024x"})
    void anUnknownCohortIsNotFound(String year) {
        String partner = Given.aDeliveryPartner("Lakeside");

        Traces.leavesNone(() -> asDfe().put(relationship(AURORA, year, partner)))
                .then()
                .statusCode(404);
        Traces.leavesNone(() -> asDfe().delete(relationship(AURORA, year, partner)))
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownOrMalformedIdIsNotFound() {
        String partner = Given.aDeliveryPartner("Lakeside");

        for (String id : List.of(Given.id(), "nonsense")) {
            Traces.leavesNone(() -> asDfe().put(relationship(AURORA, 2024, id)))
                    .then()
                    .statusCode(404);
            Traces.leavesNone(() -> asDfe().put(relationship(id, 2024, partner)))
                    .then()
                    .statusCode(404);
            Traces.leavesNone(() -> asDfe().delete(relationship(id, 2024, partner)))
                    .then()
                    .statusCode(404);
        }
    }

    private static String partnerOfBeaconIn2021(String name) {
        String id = Given.aDeliveryPartner(name);
        Given.engaged(BEACON, 2021, id);
        return id;
    }

    private static List<String> sorted(String sort, String... ids) {
        List<String> all = asProvider("beacon")
                .get(PARTNERS + "?filter[cohort]=2021&page[per_page]=3000" + sort)
                .path("data.id");
        return all.stream().filter(List.of(ids)::contains).toList();
    }
}
