package uk.gov.education.ecf.partnerships.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** The partner narrows each list to what the test itself has made. */
@ComponentTest
class ViewPartnershipsComponentTest {

    private static final String PARTNERSHIPS = "/api/v3/partnerships/ecf";

    private String partner;

    @BeforeEach
    void aPartnerOfAuroraAndBeacon() {
        Given.theLeadProviders();
        partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(AURORA, 2023, partner);
        Given.engaged(AURORA, 2020, partner);
        Given.engaged(BEACON, 2024, partner);
    }

    @Test
    void aProviderSeesItsOwnOnly() {
        String mine = confirmed("aurora", 2024, Given.aSchool(), partner);
        String theirs = confirmed("beacon", 2024, Given.aSchool(), partner);

        list("").body("data.id", contains(mine));
        asProvider("aurora")
                .get(PARTNERSHIPS + "/" + mine)
                .then()
                .statusCode(200)
                .body("data.id", equalTo(mine));
        asProvider("aurora")
                .get(PARTNERSHIPS + "/" + theirs)
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
    }

    @Test
    void theCohortFilterTakesSeveralYears() {
        String of2023 = confirmed("aurora", 2023, Given.aSchool(), partner);
        String of2024 = confirmed("aurora", 2024, Given.aSchool(), partner);

        list("&filter[cohort]=2023").body("data.id", contains(of2023));
        list("&filter[cohort]=2023, 2024").body("data.id", contains(of2023, of2024));
        list("&filter[cohort]=2019,nonsense").body("data", empty());
    }

    @Test
    void aFilterThatIsBlankOrNoPlainValueIsNotSupplied() {
        String of2024 = confirmed("aurora", 2024, Given.aSchool(), partner);

        list("&filter[cohort]=").body("data.id", contains(of2024));
        list("&filter[cohort][]=2019").body("data.id", contains(of2024));
        asProvider("aurora")
                .get("/api/v3/delivery-partners?filter[cohort]=&filter[updated_since]=2999-01-01&page[per_page]=3000")
                .then()
                .statusCode(200)
                .body("data.id.findAll { it == '" + partner + "' }", contains(partner));
    }

    @Test
    void anIdWithABlankBeforeItMatchesNothing() {
        String other = Given.aDeliveryPartnerOfAurora();
        String one = confirmed("aurora", 2024, Given.aSchool(), partner);
        confirmed("aurora", 2024, Given.aSchool(), other);

        asProvider("aurora")
                .get(PARTNERSHIPS + "?filter[delivery_partner_id]=" + partner + ", " + other)
                .then()
                .body("data.id", contains(one));
    }

    @Test
    void aSingleResourceIsShownWhateverTheFilters() {
        String id = confirmed("aurora", 2024, Given.aSchool(), partner);

        for (String path : List.of(PARTNERSHIPS + "/" + id, "/api/v3/delivery-partners/" + partner)) {
            asProvider("aurora")
                    .get(path + "?filter[cohort]=1999&filter[updated_since]=nonsense&filter[delivery_partner_id]=x")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aPartnerOfSeveralCohortsIsListedOnce() {
        asProvider("aurora")
                .get("/api/v3/delivery-partners?filter[cohort]=2023,2024&page[per_page]=3000")
                .then()
                .statusCode(200)
                .body("data.id.findAll { it == '" + partner + "' }", contains(partner));
    }

    @ParameterizedTest
    @CsvSource({
        PARTNERSHIPS + ",'GET, HEAD, POST'",
        PARTNERSHIPS + "/x,'GET, HEAD, PUT'",
        "/api/v3/schools/ecf,'GET, HEAD'",
        "/api/v3/schools/ecf/x,'GET, HEAD'",
        "/api/v3/delivery-partners,'GET, HEAD'",
        "/api/v3/delivery-partners/x,'GET, HEAD'"
    })
    void anotherMethodIsNotAllowed(String path, String allowed) {
        asProvider("aurora")
                .delete(path)
                .then()
                .statusCode(405)
                .header("Allow", allowed)
                .body("errors.code", contains("method-not-allowed"));
    }

    @Test
    void without2020AskedForItIsNotListed() {
        String of2020 = confirmed("aurora", 2020, Given.aSchool(), partner);

        list("").body("data.id", not(hasItem(of2020)));
        list("&filter[cohort]=2020").body("data.id", contains(of2020));
        asProvider("aurora").get(PARTNERSHIPS + "/" + of2020).then().statusCode(200);
    }

    @Test
    void theDeliveryPartnerFilterTakesSeveralIds() {
        String other = Given.aDeliveryPartnerOfAurora();
        String one = confirmed("aurora", 2024, Given.aSchool(), partner);
        String two = confirmed("aurora", 2024, Given.aSchool(), other);

        asProvider("aurora")
                .get(PARTNERSHIPS + "?filter[delivery_partner_id]=" + partner + "," + other)
                .then()
                .body("data.id", contains(one, two));
        asProvider("aurora")
                .get(PARTNERSHIPS + "?filter[delivery_partner_id]=nonsense")
                .then()
                .statusCode(200)
                .body("data", empty());
    }

    @Test
    void updatedSinceFindsWhatAnythingShownHasChanged() {
        String school = Given.aSchool();
        String early = confirmed("aurora", 2024, school, partner);
        String late = confirmed("aurora", 2024, Given.aSchool(), partner);
        String since = asProvider("aurora").get(PARTNERSHIPS + "/" + late).path("data.attributes.updated_at");
        DATABASE.execute(
                "update partnership_documents set updated_at = updated_at - interval '1 hour' where id = ?",
                UUID.fromString(early));
        list("&filter[updated_since]=" + since).body("data.id", contains(late));

        Given.school(school, Given.aSchoolBody(Map.of()));

        list("&filter[updated_since]=" + since + "&sort=updated_at").body("data.id", contains(late, early));
    }

    @Test
    void listsAreSortedByCreationUnlessAskedOtherwise() {
        String first = confirmed("aurora", 2023, Given.aSchool(), partner);
        String second = confirmed("aurora", 2024, Given.aSchool(), partner);

        list("").body("data.id", contains(first, second));
        list("&sort=-created_at").body("data.id", contains(second, first));
        list("&sort=-updated_at").body("data.id", contains(second, first));
        list("&sort=urn").body("data.id", contains(first, second));
    }

    @Test
    void theLinksLeadThroughEveryPartnershipOnce() {
        List<String> all = List.of(
                confirmed("aurora", 2024, Given.aSchool(), partner),
                confirmed("aurora", 2024, Given.aSchool(), partner),
                confirmed("aurora", 2024, Given.aSchool(), partner));

        ValidatableResponse page = list("&page[per_page]=2").body("data.id", contains(all.get(0), all.get(1)));
        String next = page.extract().path("links.next");
        asProvider("aurora")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data.id", contains(all.get(2)));
    }

    @Test
    void aChallengedPartnershipStaysListed() {
        String id = confirmed("aurora", 2024, Given.aSchool(), partner);
        DATABASE.execute(
                "update partnerships set challenged_reason = 'no_ects', challenged_at = '2024-10-02T14:22:10.318456Z' where id = ?",
                UUID.fromString(id));

        renamePartner("Southmoor Hub");

        list("").body("data.id", contains(id))
                .body("data.attributes.status", contains("challenged"))
                .body("data.attributes.challenged_reason", contains("no_ects"))
                .body("data.attributes.challenged_at", contains("2024-10-02T14:22:10.318Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1-2-3-4-5", "00000000-0000-4000-8000-000000000000"})
    void anIdThatIsNobodysIsNotFound(String id) {
        asProvider("aurora").get(PARTNERSHIPS + "/" + id).then().statusCode(404);
        asProvider("aurora").get("/api/v3/delivery-partners/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filter=x", "filter[updated_since]=yesterday", "page[page]=0", "page=2"})
    void aQueryThatCannotBeReadIsABadRequest(String query) {
        asProvider("aurora")
                .get(PARTNERSHIPS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARTNERSHIPS, "/api/v3/delivery-partners"})
    void onlyProvidersRead(String path) {
        asNobody().get(path).then().statusCode(401);
        asStranger().get(path).then().statusCode(403);
    }

    @Test
    void anUnchangedDocumentIsNotSentTwice() {
        String path = PARTNERSHIPS + "/" + confirmed("aurora", 2024, Given.aSchool(), partner);
        String tag = asProvider("aurora").get(path).header("ETag");

        asProvider("aurora").header("If-None-Match", tag).get(path).then().statusCode(304);
        renamePartner("Southmoor Hub");
        asProvider("aurora").header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    private void renamePartner(String name) {
        Given.deliveryPartner(partner, name);
    }

    private ValidatableResponse list(String more) {
        return asProvider("aurora")
                .get(PARTNERSHIPS + "?filter[delivery_partner_id]=" + partner + more)
                .then()
                .statusCode(200);
    }
}
