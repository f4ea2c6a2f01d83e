package uk.gov.education.ecf.partnerships.cohortopening;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** The calendar knows a cohort that the documents do not: as after a new calendar, or the first start with schools of an earlier version. */
@ComponentTest
class OpenCohortsComponentTest {

    private static final Database DATABASE = Database.ofApplication();

    @Inject
    OpenCohortsHandler handler;

    @Test
    void theServiceIsReadyWhenEveryCohortIsOpen() {
        Eventually.verify(() -> asNobody()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("school-documents")));
        assertEquals(
                List.of(2020, 2021, 2022, 2023, 2024, 2025),
                DATABASE.list(Integer.class, "select cohort from prepared_cohorts order by 1"));
    }

    @Test
    void aCohortThatIsNewGetsEverySchoolOnceAndTheOthersStay() {
        String school = UUID.randomUUID().toString();
        asDfe().body(Map.of("urn", school.substring(0, 18), "name", "Hollybrook Primary", "eligible_for_funding", true))
                .put("/internal/v1/schools/" + school)
                .then()
                .statusCode(200);
        String other = document(school, 2024);
        long listed = DATABASE.countWhere("school_documents", "cohort = 2025");
        DATABASE.execute("delete from prepared_cohorts where cohort = 2025");
        DATABASE.execute("delete from school_documents where cohort = 2025");

        handler.handle().await().atMost(Eventually.LIMIT);

        assertEquals(1, DATABASE.countWhere("prepared_cohorts", "cohort = 2025"));
        assertEquals(listed, DATABASE.countWhere("school_documents", "cohort = 2025"));
        assertEquals(other, document(school, 2024));
        asProvider("aurora")
                .get("/api/v3/schools/ecf/" + school + "?filter[cohort]=2025")
                .then()
                .statusCode(200);
    }

    @Test
    void whatAnEarlierVersionLeftBehindIsPutRight() {
        String school = UUID.randomUUID().toString();
        asDfe().body(Map.of("urn", school.substring(0, 18), "name", "Hollybrook Primary", "eligible_for_funding", true))
                .put("/internal/v1/schools/" + school)
                .then()
                .statusCode(200);
        String kept = document(school, 2023);
        DATABASE.execute(
                "update school_documents set document = '{}', content_hash = '' where id = ? and cohort = 2024",
                UUID.fromString(school));
        DATABASE.execute("delete from school_documents where id = ? and cohort = 2025", UUID.fromString(school));

        handler.handle().await().atMost(Eventually.LIMIT);

        for (int cohort : List.of(2024, 2025)) {
            asProvider("aurora")
                    .get("/api/v3/schools/ecf/" + school + "?filter[cohort]=" + cohort)
                    .then()
                    .statusCode(200)
                    .body("data.attributes.name", equalTo("Hollybrook Primary"));
        }
        assertEquals(kept, document(school, 2023));
    }

    private static String document(String school, int cohort) {
        return DATABASE.value(
                        String.class,
                        "select document from school_documents where id = ? and cohort = ?",
                        UUID.fromString(school),
                        cohort)
                .orElseThrow();
    }
}
