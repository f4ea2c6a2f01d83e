package uk.gov.education.ecf.partnerships.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;

/** Documents made from scratch are those that the acts wrote; a cohort that is new to the calendar gets every school. */
@ComponentTest
class RebuildSchoolsComponentTest {

    private static final Documents SCHOOLS = new Documents("schools", "school_documents");

    private String school;

    @BeforeEach
    void aSchoolThatIsNotListedIn2021() {
        SCHOOLS.rebuild();
        school = Given.aSchool();
        Given.setUp(school, 2021, Map.of("induction_programme_choice", "provider_led", "eligible_for_funding", false));
    }

    @Test
    void actsLeaveNothingToRebuild() {
        Given.theLeadProviders();
        Given.setUp(school, 2023, Map.of("induction_programme_choice", "school_led"));
        String partnership = Given.confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        SCHOOLS.compare().body("written", equalTo(0)).body("removed", equalTo(0));

        Given.challenged(partnership, "no_ects");
        Given.school(school, Given.aSchoolBody(Map.of("name", "Hollybrook Academy")));

        SCHOOLS.compare().body("written", equalTo(0)).body("removed", equalTo(0));
    }

    @Test
    void whatIsDamagedMissingOrNobodysIsPutRight() {
        UUID id = UUID.fromString(school);
        UUID nobody = UUID.randomUUID();
        List<String> before = SCHOOLS.rows();
        List<String> kept = SCHOOLS.rows("id = ? and cohort in (2020, 2022, 2025)", id);
        DATABASE.execute("update school_documents set document = '{}' where id = ? and cohort = 2023", id);
        DATABASE.execute("delete from school_documents where id = ? and cohort = 2024", id);
        copied(id, 2022, nobody, 2022);
        copied(id, 2022, id, 2021);

        SCHOOLS.compare()
                .body("written", equalTo(2))
                .body("removed", equalTo(2))
                .body("differing", hasItems(school, nobody.toString()));
        SCHOOLS.rebuild().body("written", equalTo(2)).body("removed", equalTo(2));

        assertEquals(before, SCHOOLS.rows());
        assertEquals(kept, SCHOOLS.rows("id = ? and cohort in (2020, 2022, 2025)", id));
    }

    @Test
    void theServiceIsReadyWhenEveryCohortIsOpen() {
        Eventually.verify(() ->
                Http.managementOf("/health/ready").then().statusCode(200).body("checks.name", hasItem("documents")));
        assertEquals(
                Optional.of("2020,2021,2022,2023,2024,2025"),
                DATABASE.value(
                        String.class,
                        "select finished_basis from document_passes where resource = 'schools' and purpose = 'rebuild'"));
    }

    @Test
    void aCohortThatIsNewGetsEverySchoolAndTheOthersStay() {
        int listed = SCHOOLS.rows("cohort = 2025").size();
        List<String> others = SCHOOLS.rows("cohort <> 2025");
        DATABASE.execute("delete from school_documents where cohort = 2025");

        SCHOOLS.rebuild().body("written", equalTo(listed)).body("removed", equalTo(0));

        assertEquals(others, SCHOOLS.rows("cohort <> 2025"));
        asProvider("aurora")
                .get("/api/v3/schools/ecf/" + school + "?filter[cohort]=2025")
                .then()
                .statusCode(200);
    }

    private static void copied(UUID from, int fromCohort, UUID to, int toCohort) {
        DATABASE.execute(
                "insert into school_documents (cohort, id, urn, name, created_at, updated_at, document, content_hash)"
                        + " select ?, ?, urn, name, created_at, updated_at, document, content_hash from school_documents"
                        + " where id = ? and cohort = ?",
                toCohort,
                to,
                from,
                fromCohort);
    }
}
