package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * Judges whether last cohort's partnership may be carried over into the next one (rule SCH-16).
 *
 * @param school          as it has set up the new cohort
 * @param previous        the school's partnership of the cohort before
 * @param deliveryPartner the partner of that partnership
 */
public record Continuation(int cohort, School school, Partnership previous, DeliveryPartner deliveryPartner) {

    /** Empty when the partnership may be carried over. */
    public Optional<Refusal> refusal() {
        if (school.isSchoolLedOnlyIn(cohort) || !school.eligibleForFundingIn(cohort)) {
            return Optional.of(Refusal.CONTINUATION_WITHOUT_FUNDING);
        }
        if (!deliveryPartner.worksWith(previous.leadProvider(), cohort)) {
            return Optional.of(Refusal.CONTINUATION_PAIR_SEPARATED);
        }
        return Optional.empty();
    }

    /** The same lead provider and delivery partner, one cohort on. */
    public Partnership carriedOver(PartnershipId id, Instant at) {
        return new Partnership(
                id, previous.leadProvider(), previous.deliveryPartner(), school.id(), cohort, false, null, at);
    }
}
