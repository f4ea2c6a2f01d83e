package uk.gov.education.ecf.partnerships.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Documents made from scratch are those that the acts wrote. */
@ComponentTest
class RebuildPartnershipsComponentTest {

    private static final Documents PARTNERSHIPS = new Documents("partnerships", "partnership_documents");

    private String school;
    private String partner;
    private String challenged;
    private String active;

    @BeforeEach
    void aChallengedPartnershipAndAnActiveOne() {
        PARTNERSHIPS.rebuild();
        Given.theLeadProviders();
        school = Given.aSchool();
        partner = Given.aDeliveryPartnerOfAurora();
        challenged = Given.confirmed("aurora", 2024, school, partner);
        Given.challenged(challenged, "mistake");
        active = Given.confirmed("aurora", 2024, school, partner);
    }

    @Test
    void actsLeaveNothingToRebuild() {
        Given.school(school, Given.aSchoolBody(Map.of("name", "Hollybrook Academy")));
        Given.deliveryPartner(partner, "Eastmoor Teaching School Hub");
        asProvider("aurora")
                .body(Given.change(Given.aDeliveryPartnerOfAurora()))
                .put("/api/v3/partnerships/ecf/" + active)
                .then()
                .statusCode(200);

        PARTNERSHIPS.compare().body("written", equalTo(0)).body("removed", equalTo(0));
    }

    @Test
    void whatIsDamagedMissingOrNobodysIsPutRight() {
        String kept = Given.confirmed("aurora", 2024, Given.aSchool(), partner);
        UUID nobody = UUID.randomUUID();
        List<String> before = PARTNERSHIPS.rows();
        List<String> untouched = PARTNERSHIPS.rows("id = ?", UUID.fromString(kept));
        copied(kept, BEACON, nobody);
        DATABASE.execute("update partnership_documents set document = '{}' where id = ?", UUID.fromString(challenged));
        DATABASE.execute("delete from partnership_documents where id = ?", UUID.fromString(active));

        PARTNERSHIPS
                .compare()
                .body("written", equalTo(2))
                .body("removed", equalTo(1))
                .body("differing", hasItems(challenged, active, nobody.toString()));
        PARTNERSHIPS.rebuild().body("written", equalTo(2)).body("removed", equalTo(1));

        assertEquals(before, PARTNERSHIPS.rows());
        assertEquals(untouched, PARTNERSHIPS.rows("id = ?", UUID.fromString(kept)));
    }

    @Test
    void onePartnershipIsItsOwnProvidersOnly() {
        List<String> before = PARTNERSHIPS.rows();
        copied(active, BEACON, UUID.fromString(active));

        PARTNERSHIPS.rebuild().body("written", equalTo(0)).body("removed", equalTo(1));

        assertEquals(before, PARTNERSHIPS.rows());
    }

    @Test
    void oneThatServesSinglePeopleShowsNothing() {
        UUID relationship = UUID.randomUUID();
        DATABASE.execute(
                "insert into partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort, created_at, changed_at,"
                        + " version, relationship) select ?, lead_provider_id, delivery_partner_id, school_id, cohort, created_at,"
                        + " changed_at, version, true from partnerships where id = ?",
                relationship,
                UUID.fromString(active));
        List<String> before = PARTNERSHIPS.rows();
        copied(active, Given.AURORA, relationship);

        PARTNERSHIPS.rebuild().body("written", equalTo(0)).body("removed", equalTo(1));

        assertEquals(before, PARTNERSHIPS.rows());
    }

    private static void copied(String from, String reader, UUID to) {
        DATABASE.execute(
                "insert into partnership_documents (lead_provider_id, id, cohort, delivery_partner_id, created_at, updated_at,"
                        + " document, content_hash) select ?, ?, cohort, delivery_partner_id, created_at, updated_at, document,"
                        + " content_hash from partnership_documents where id = ?",
                UUID.fromString(reader),
                to,
                UUID.fromString(from));
    }
}
