package uk.gov.education.ecf.partnerships.model;

import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.CONTINUATION_PAIR_SEPARATED;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.CONTINUATION_WITHOUT_FUNDING;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * Judges whether last cohort's partnership may be carried over into the next one (rule SCH-16).
 *
 * @param school          as it has set up the new cohort
 * @param training        the same pair as before, one cohort on
 * @param deliveryPartner the partner of that pair
 * @param relationship    the partnership in which the pair trains single people there already, if it does
 */
public record Continuation(
        School school, Training training, DeliveryPartner deliveryPartner, Optional<Partnership> relationship) {

    public Judged<ConfirmPartnership> judge() {
        return Judged.unless(refusal(), new ConfirmPartnership(training, school, deliveryPartner, relationship));
    }

    private Optional<Refusal> refusal() {
        int cohort = training.cohort();
        if (school.isSchoolLedOnlyIn(cohort) || !school.eligibleForFundingIn(cohort)) {
            return Optional.of(CONTINUATION_WITHOUT_FUNDING);
        }
        return deliveryPartner.worksWith(training.leadProvider(), cohort)
                ? Optional.empty()
                : Optional.of(CONTINUATION_PAIR_SEPARATED);
    }
}
