package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aTraining;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.platform.values.Word;

class PartnershipTest {

    private static final Partnership RELATIONSHIP = Partnership.ofSinglePeople(
                    PartnershipId.random(), aTraining(ME, YEAR), NOW)
            .aggregate();

    @ParameterizedTest
    @EnumSource(ChallengeReason.class)
    void aChallengeIsShownWithItsReasonAndTime(ChallengeReason reason) {
        Partnership challenged = aPartnership(ME, YEAR)
                .challenged(new Challenge(reason, NOW))
                .value()
                .aggregate();

        assertEquals(PartnershipStatus.CHALLENGED, challenged.status());
        assertEquals(reason, challenged.challengedReason());
        assertEquals(NOW, challenged.challengedAt());
        assertEquals(Optional.of(reason), Word.of(ChallengeReason.class, reason.wireName()));
    }

    @Test
    void onlyAnActivePartnershipOfTheSchoolCanBeChallenged() {
        assertEquals(List.of(), challenged(aPartnership(ME, YEAR)).refusals());
        assertEquals(
                List.of(PartnershipRefusals.ALREADY_CHALLENGED),
                challenged(aChallengedPartnership(ME, YEAR)).refusals());
        assertEquals(
                List.of(PartnershipRefusals.RELATIONSHIP_UNCHALLENGEABLE),
                challenged(RELATIONSHIP).refusals());
    }

    @Test
    void aPromotedRelationshipIsTheSamePartnershipOfTheSchool() {
        Partnership promoted = RELATIONSHIP.promoted().aggregate();

        assertFalse(promoted.relationship());
        assertTrue(promoted.active());
        assertEquals(RELATIONSHIP.id(), promoted.id());
        assertEquals(RELATIONSHIP.createdAt(), promoted.createdAt());
    }

    @Test
    void anyOtherWordIsNoReason() {
        assertEquals(Optional.empty(), Word.of(ChallengeReason.class, "NO_ECTS"));
        assertEquals(Optional.empty(), Word.of(ChallengeReason.class, null));
    }

    private static Judged<Change<Partnership, PartnershipEvent>> challenged(Partnership partnership) {
        return partnership.challenged(new Challenge(ChallengeReason.MISTAKE, NOW));
    }
}
