package uk.gov.education.ecf.partnerships.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Documents made from scratch are those that the acts wrote. */
@ComponentTest
class RebuildDeliveryPartnersComponentTest {

    private static final Documents PARTNERS = new Documents("delivery-partners", "delivery_partner_documents");

    private String partner;

    @BeforeEach
    void aPartnerOfTwoProviders() {
        PARTNERS.rebuild();
        Given.theLeadProviders();
        partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(BEACON, 2023, partner);
        Given.engaged(BEACON, 2024, partner);
    }

    @Test
    void actsLeaveNothingToRebuild() {
        Given.deliveryPartner(partner, "Eastmoor Teaching School Hub");
        Given.disengaged(AURORA, 2024, partner);
        Given.disengaged(BEACON, 2023, partner);

        PARTNERS.compare().body("written", equalTo(0)).body("removed", equalTo(0));
    }

    @Test
    void whatIsDamagedMissingOrNobodysIsPutRight() {
        UUID id = UUID.fromString(partner);
        UUID nobody = UUID.randomUUID();
        UUID alone = UUID.fromString(Given.aDeliveryPartner("Alone"));
        UUID kept = UUID.fromString(Given.aDeliveryPartnerOfAurora());
        List<String> before = PARTNERS.rows();
        List<String> untouched = PARTNERS.rows("id = ?", kept);
        copied(kept, nobody);
        copied(kept, alone);
        DATABASE.execute(
                "update delivery_partner_documents set document = '{}' where id = ? and lead_provider_id = ?",
                id,
                UUID.fromString(AURORA));
        DATABASE.execute(
                "delete from delivery_partner_documents where id = ? and lead_provider_id = ?",
                id,
                UUID.fromString(BEACON));

        PARTNERS.compare()
                .body("written", equalTo(2))
                .body("removed", equalTo(2))
                .body("differing", hasItems(partner, nobody.toString(), alone.toString()));
        PARTNERS.rebuild().body("written", equalTo(2)).body("removed", equalTo(2));

        assertEquals(before, PARTNERS.rows());
        assertEquals(untouched, PARTNERS.rows("id = ?", kept));
    }

    private static void copied(UUID from, UUID to) {
        DATABASE.execute(
                "insert into delivery_partner_documents (lead_provider_id, id, cohorts, name, created_at, updated_at, document,"
                        + " content_hash) select lead_provider_id, ?, cohorts, name, created_at, updated_at, document, content_hash"
                        + " from delivery_partner_documents where id = ?",
                to,
                from);
    }
}
