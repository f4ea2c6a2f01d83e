package uk.gov.education.ecf.partnerships.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** {@code GET /schools/ecf}: what any provider finds of schools, cohort by cohort. */
@ComponentTest
class FindSchoolsComponentTest {

    private static final String SCHOOLS = "/api/v3/schools/ecf";
    private static final String SHOWN_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private String urn;
    private String school;

    @BeforeEach
    void anEligibleSchool() {
        Given.theLeadProviders();
        urn = Given.aUrn();
        school = Given.aSchool(Map.of("urn", urn));
    }

    @Test
    void everyAttributeInOrder() {
        find(2024)
                .body("data", hasSize(1))
                .body("data[0].id", equalTo(school))
                .body("data[0].type", equalTo("school"))
                .body(
                        "data[0].attributes.keySet()",
                        contains(
                                "name",
                                "urn",
                                "cohort",
                                "in_partnership",
                                "induction_programme_choice",
                                "created_at",
                                "updated_at"))
                .body("data[0].attributes.name", equalTo("Hollybrook Primary"))
                .body("data[0].attributes.urn", equalTo(urn))
                .body("data[0].attributes.cohort", is(2024))
                .body("data[0].attributes.in_partnership", is(false))
                .body("data[0].attributes.induction_programme_choice", equalTo("not_yet_known"))
                .body("data[0].attributes.created_at", matchesPattern(SHOWN_TIME))
                .body("data[0].attributes.updated_at", matchesPattern(SHOWN_TIME));
        one(2024)
                .then()
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.id", equalTo(school))
                .body("data.attributes.cohort", is(2024));
    }

    @Test
    void everyCohortOfTheCalendarHasTheSchool() {
        for (int cohort = 2020; cohort <= 2025; cohort++) {
            find(cohort).body("data.attributes.cohort", contains(cohort));
        }
    }

    @Test
    void everyProviderSeesTheSame() {
        assertEquals(
                one(2024).asString(),
                asProvider("cedar")
                        .get(SCHOOLS + "/" + school + "?filter[cohort]=2024")
                        .asString());
    }

    @Test
    void withoutTheCohortFilterNothingIsAnswered() {
        for (String path :
                List.of(SCHOOLS, SCHOOLS + "/" + school, SCHOOLS + "/nonsense", SCHOOLS + "?filter[urn]=" + urn)) {
            asProvider("aurora")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/vnd.api+json")
                    .body("errors.title", contains("Bad parameter"))
                    .body("errors[0].code", notNullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter[cohort]=",
                "filter[cohort]=2019",
                "filter[cohort]=2026",
                "filter[cohort]=soon",
                "filter[cohort][]=2024",
                "filter[cohort]=99999999999999999999"
            })
    void aCohortThatThereIsNotHasNoSchools(String filter) {
        asProvider("aurora").get(SCHOOLS + "?" + filter).then().statusCode(200).body("data", empty());
        asProvider("aurora")
                .get(SCHOOLS + "/" + school + "?" + filter)
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024,2025", "2024abc", " 2024"})
    void oneYearIsReadHoweverItIsWritten(String cohort) {
        asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=" + cohort + "&filter[urn]=" + urn)
                .then()
                .statusCode(200)
                .body("data.attributes.cohort", contains(2024));
    }

    @Test
    void theUrnFilterIsExact() {
        find(2024).body("data.id", contains(school));
        asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=2024&filter[urn]=" + urn.substring(1))
                .then()
                .statusCode(200)
                .body("data", empty());
        asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=2024&filter[urn]=" + urn + ",100000")
                .then()
                .statusCode(200)
                .body("data", empty());
    }

    @Test
    void theFiltersNarrowASingleSchoolToo() {
        asProvider("aurora")
                .get(SCHOOLS + "/" + school + "?filter[cohort]=2024&filter[urn]=1")
                .then()
                .statusCode(404);
        asProvider("aurora")
                .get(SCHOOLS + "/" + school + "?filter[cohort]=2024&filter[updated_since]=2999-01-01")
                .then()
                .statusCode(404);
        asProvider("aurora")
                .get(SCHOOLS + "/" + school + "?filter[cohort]=2024&filter[urn]=" + urn
                        + "&filter[updated_since]=2020-01-01")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1-2-3-4-5", "00000000-0000-4000-8000-000000000000"})
    void anIdThatIsNobodysIsNotFound(String id) {
        asProvider("aurora")
                .get(SCHOOLS + "/" + id + "?filter[cohort]=2024")
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
    }

    @Test
    void anIneligibleSchoolIsNotShown() {
        String other = Given.aUrn();
        Given.aSchool(Map.of("urn", other, "eligible_for_funding", false));

        find(2024, other).body("data", empty());
    }

    @Test
    void aSchoolForSchoolLedTrainingOnlyIsNotShown() {
        String other = Given.aUrn();
        Given.aSchool(Map.of("urn", other, "school_led_only", true));

        find(2024, other).body("data", empty());
    }

    @Test
    void theEligibilityRecordedForACohortWinsOverTheLatestOne() {
        Given.setUp(school, 2023, Map.of("induction_programme_choice", "provider_led", "eligible_for_funding", true));
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "not_yet_known", "eligible_for_funding", false));

        find(2024).body("data", empty());
        find(2025).body("data", hasSize(1));

        Given.school(school, Given.aSchoolBody(Map.of("urn", urn, "eligible_for_funding", false)));

        find(2023).body("data", hasSize(1));
        find(2024).body("data", empty());
        find(2025).body("data", empty());
    }

    @Test
    void aSchoolThatLostItsFundingIsNotShownThoughItIsInAPartnership() {
        confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());

        Given.school(school, Given.aSchoolBody(Map.of("urn", urn, "eligible_for_funding", false)));

        find(2024).body("data", empty());
        one(2024).then().statusCode(404);
    }

    @Test
    void aSchoolThatIsEligibleAgainIsShownAgain() {
        String created = one(2024).path("data.attributes.created_at");
        Given.school(school, Given.aSchoolBody(Map.of("urn", urn, "eligible_for_funding", false)));
        Given.school(school, Given.aSchoolBody(Map.of("urn", urn)));

        one(2024)
                .then()
                .statusCode(200)
                .body("data.attributes.created_at", equalTo(created))
                .body("data.attributes.updated_at", greaterThan(created));
    }

    @Test
    void inPartnershipSpeaksOfTheCohortAndOfAnyProvider() {
        String before = one(2024).path("data.attributes.updated_at");
        String other = one(2023).asString();

        String partnership = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());

        asProvider("beacon")
                .get(SCHOOLS + "/" + school + "?filter[cohort]=2024")
                .then()
                .body("data.attributes.in_partnership", is(true))
                .body("data.attributes.updated_at", greaterThan(before));
        assertEquals(other, one(2023).asString());

        Given.challenged(partnership, "mistake");
        one(2024).then().body("data.attributes.in_partnership", is(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider_led", "school_led", "no_early_career_teachers", "not_yet_known"})
    void theChoiceIsTheCohorts(String choice) {
        Given.setUp(school, 2024, Map.of("induction_programme_choice", choice));

        one(2024).then().body("data.attributes.induction_programme_choice", equalTo(choice));
        one(2023).then().body("data.attributes.induction_programme_choice", equalTo("not_yet_known"));
    }

    @Test
    void aConfirmedPartnershipMakesTheChoice() {
        confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());

        one(2024).then().body("data.attributes.induction_programme_choice", equalTo("provider_led"));
    }

    @Test
    void updatedSinceFindsWhatIsShownDifferently() {
        String since = one(2024).path("data.attributes.updated_at");
        ageDocuments();
        since(2024, since).body("data", empty());

        Given.setUp(school, 2023, Map.of("induction_programme_choice", "school_led"));
        since(2024, since).body("data", empty());
        since(2023, since).body("data.id", contains(school));

        Given.school(school, Given.aSchoolBody(Map.of("urn", urn, "name", "Hollybrook Academy")));
        since(2024, since).body("data.attributes.name", contains("Hollybrook Academy"));
    }

    @Test
    void whatDoesNotShowDoesNotMoveUpdatedAt() {
        String before = one(2024).asString();

        Given.school(school, Given.aSchoolBody(Map.of("urn", urn, "contact_email", "office@hollybrook.example")));
        Given.setUp(school, 2025, Map.of("induction_programme_choice", "school_led"));

        assertEquals(before, one(2024).asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"filter[updated_since]=yesterday", "page[page]=0", "page[per_page]=x", "page=2", "filter=x"})
    void aQueryThatCannotBeReadIsABadRequest(String query) {
        asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=2024&" + query)
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json");
    }

    @Test
    void onlyProvidersRead() {
        asNobody().get(SCHOOLS + "?filter[cohort]=2024").then().statusCode(401);
        asStranger().get(SCHOOLS + "?filter[cohort]=2024").then().statusCode(403);
        asNobody().get(SCHOOLS).then().statusCode(401);
    }

    @Test
    void schoolsAreListedByCreationUnlessAskedOtherwise() {
        String second = Given.aSchool(Map.of("name", "Ashdown Primary"));
        List<String> mine = List.of(school, second);

        assertEquals(mine, listed("", mine));
        assertEquals(List.of(second, school), listed("&sort=-created_at", mine));
        assertEquals(List.of(second, school), listed("&sort=name", mine));
        assertEquals(mine, listed("&sort=updated_at", mine));
        assertEquals(mine, listed("&sort=urn", mine));
    }

    @Test
    void theLinksLeadThroughEverySchoolOnceAndBack() {
        List<String> more = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            more.add(Given.aSchool());
        }
        List<String> walked = new ArrayList<>();
        List<List<String>> pages = new ArrayList<>();
        Response page = asProvider("aurora").get(SCHOOLS + "?filter[cohort]=2024&page[per_page]=3");
        while (true) {
            page.then().statusCode(200);
            pages.add(page.path("data.id"));
            walked.addAll(page.path("data.id"));
            String next = page.path("links.next");
            if (next == null) {
                break;
            }
            page = asProvider("aurora").urlEncodingEnabled(false).get(next);
        }

        assertEquals(walked.size(), new HashSet<>(walked).size());
        assertEquals(Traces.DATABASE.countWhere("school_documents", "cohort = 2024"), walked.size());
        assertEquals(more, walked.stream().filter(more::contains).toList());
        String previous = page.path("links.prev");
        assertEquals(
                pages.get(pages.size() - 2),
                asProvider("aurora").urlEncodingEnabled(false).get(previous).path("data.id"));
        asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=2024&page[page]=100000")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("links.next", nullValue());
    }

    @Test
    void anUnchangedSchoolIsNotSentTwice() {
        String path = SCHOOLS + "/" + school + "?filter[cohort]=2024";
        String tag = asProvider("aurora").get(path).header("ETag");

        asProvider("aurora").header("If-None-Match", tag).get(path).then().statusCode(304);
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "school_led"));
        asProvider("aurora").header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void aPairThatTrainsElsewhereChangesNothing() {
        String before = one(2024).asString();
        confirmed("aurora", 2024, Given.aSchool(), Given.aDeliveryPartnerOfAurora());
        Given.engaged(AURORA, 2025, Given.aDeliveryPartnerOfAurora());

        assertEquals(before, one(2024).asString());
    }

    private void ageDocuments() {
        Traces.DATABASE.execute(
                "update school_documents set updated_at = updated_at - interval '1 hour' where id = ?",
                UUID.fromString(school));
    }

    private List<String> listed(String more, List<String> of) {
        List<String> ids = asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=2024&page[per_page]=3000" + more)
                .path("data.id");
        return ids.stream().filter(of::contains).toList();
    }

    private ValidatableResponse since(int cohort, String since) {
        return asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=" + cohort + "&filter[urn]=" + urn + "&filter[updated_since]=" + since)
                .then()
                .statusCode(200);
    }

    private Response one(int cohort) {
        return asProvider("aurora").get(SCHOOLS + "/" + school + "?filter[cohort]=" + cohort);
    }

    private ValidatableResponse find(int cohort) {
        return find(cohort, urn);
    }

    private static ValidatableResponse find(int cohort, String urn) {
        return asProvider("aurora")
                .get(SCHOOLS + "?filter[cohort]=" + cohort + "&filter[urn]=" + urn)
                .then()
                .statusCode(200)
                .contentType("application/vnd.api+json");
    }
}
