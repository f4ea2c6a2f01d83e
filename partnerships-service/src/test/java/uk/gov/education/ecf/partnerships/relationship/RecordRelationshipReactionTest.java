package uk.gov.education.ecf.partnerships.relationship;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.Training;

class RecordRelationshipReactionTest {

    /** As PostgreSQL does, for which the first bit of an id is no sign. */
    @Test
    void schoolsAreHeldInTheOrderOfTheDatabase() {
        assertTrue(RecordRelationshipReaction.IN_ORDER.compare(
                        at("7fffffff-ffff-4fff-8fff-ffffffffffff"), at("80000000-0000-4000-8000-000000000000"))
                < 0);
        assertTrue(RecordRelationshipReaction.IN_ORDER.compare(
                        at("00000000-0000-4000-8000-000000000001"), at("00000000-0000-4000-8000-000000000000"))
                > 0);
    }

    private static Training at(String school) {
        return new Training(SchoolId.of(school), 2024, LeadProviderId.random(), DeliveryPartnerId.random());
    }
}
