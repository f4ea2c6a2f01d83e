package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.PARTNER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.SCHOOL;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.PartnershipId;

class PartnershipTest {

    private static final Partnership RELATIONSHIP =
            new SingleTraining(SCHOOL, YEAR, ME, PARTNER).relationship(PartnershipId.random(), NOW);

    @ParameterizedTest
    @EnumSource(ChallengeReason.class)
    void aChallengeIsShownWithItsReasonAndTime(ChallengeReason reason) {
        Partnership challenged = aPartnership(ME, YEAR).challenged(new Challenge(reason, NOW));

        assertEquals("challenged", challenged.status());
        assertEquals(reason.wireName(), challenged.challengedReason());
        assertEquals(NOW, challenged.challengedAt());
        assertEquals(Optional.of(reason), ChallengeReason.of(reason.wireName()));
    }

    @Test
    void onlyAnActivePartnershipOfTheSchoolCanBeChallenged() {
        assertEquals(Optional.empty(), aPartnership(ME, YEAR).objectionToChallenge());
        assertEquals(
                Optional.of(Refusal.ALREADY_CHALLENGED),
                aChallengedPartnership(ME, YEAR).objectionToChallenge());
        assertEquals(Optional.of(Refusal.RELATIONSHIP_UNCHALLENGEABLE), RELATIONSHIP.objectionToChallenge());
    }

    @Test
    void aPromotedRelationshipIsTheSamePartnershipOfTheSchool() {
        Partnership promoted = RELATIONSHIP.promoted();

        assertFalse(promoted.relationship());
        assertTrue(promoted.active());
        assertEquals(RELATIONSHIP.id(), promoted.id());
        assertEquals(RELATIONSHIP.createdAt(), promoted.createdAt());
    }

    @Test
    void anyOtherWordIsNoReason() {
        assertEquals(Optional.empty(), ChallengeReason.of("NO_ECTS"));
        assertEquals(Optional.empty(), ChallengeReason.of(null));
    }
}
