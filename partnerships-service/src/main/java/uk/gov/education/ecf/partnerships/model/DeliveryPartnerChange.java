package uk.gov.education.ecf.partnerships.model;

import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_ALREADY_YOURS;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_MISSING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.PARTNERSHIP_CHALLENGED;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Judges whether a partnership may go on with another delivery partner. Only the first thing wrong is told (rule D-13).
 *
 * @param requested    the partner's id as written; null when missing or blank
 * @param partner      empty when there is no such partner
 * @param relationship whether the pair trains single people at that school in that cohort already
 */
public record DeliveryPartnerChange(
        Partnership partnership, String requested, Optional<DeliveryPartner> partner, boolean relationship) {

    /** What the change comes to: nothing where the partnership already is as requested. */
    public Judged<Change<Partnership, PartnershipEvent>> judge() {
        return refusal()
                .<Judged<Change<Partnership, PartnershipEvent>>>map(Judged::refused)
                .orElseGet(() -> Judged.accepted(
                        partnership.deliveredBy(partner.orElseThrow().id())));
    }

    private Optional<Refusal> refusal() {
        if (requested == null) {
            return Optional.of(DELIVERY_PARTNER_MISSING);
        } else if (partner.isEmpty()) {
            return Optional.of(DELIVERY_PARTNER_UNKNOWN);
        } else if (!partner.get().worksWith(partnership.leadProvider(), partnership.cohort())) {
            return Optional.of(DELIVERY_PARTNER_NOT_WITH_YOU);
        } else if (!partnership.active()) {
            return Optional.of(PARTNERSHIP_CHALLENGED);
        }
        return relationship ? Optional.of(DELIVERY_PARTNER_ALREADY_YOURS) : Optional.empty();
    }
}
