package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * What nothing speaks against: a lead provider's confirmation, or a school's wish to go on.
 *
 * @param school          as it has set up the cohort until now
 * @param deliveryPartner the one of the training
 * @param relationship    the partnership in which the pair has trained single people there, if it has
 */
public record ConfirmPartnership(
        Training training, School school, DeliveryPartner deliveryPartner, Optional<Partnership> relationship) {

    /** What the pair did for single people becomes the school's own (rule D-9); a challenged partnership never comes back (rule M2). */
    public Change<Partnership, PartnershipEvent> partnership(PartnershipId id, Instant at) {
        return relationship.map(Partnership::promoted).orElseGet(() -> Partnership.confirmed(id, training, at));
    }

    /** The school with the cohort set up as provider-led; no change when it already is. */
    public Change<School, SchoolEvent> schoolAfterwards() {
        return school.providerLedIn(training.cohort());
    }
}
