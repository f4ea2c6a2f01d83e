package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;

/**
 * Judges whether a partnership may go on with another delivery partner. Only the first thing wrong is told (rule D-13).
 *
 * @param requested    the partner's id as written; null when missing or blank
 * @param partner      empty when there is no such partner
 * @param relationship whether the pair trains single people at that school in that cohort already
 */
public record DeliveryPartnerChange(
        Partnership partnership, String requested, Optional<DeliveryPartner> partner, boolean relationship) {

    /** Empty when the partnership may change, or already is as requested. */
    public Optional<Refusal> refusal() {
        if (requested == null) {
            return Optional.of(Refusal.DELIVERY_PARTNER_MISSING);
        } else if (partner.isEmpty()) {
            return Optional.of(Refusal.DELIVERY_PARTNER_UNKNOWN);
        } else if (!partner.get().worksWith(partnership.leadProvider(), partnership.cohort())) {
            return Optional.of(Refusal.DELIVERY_PARTNER_NOT_WITH_YOU);
        } else if (!partnership.active()) {
            return Optional.of(Refusal.PARTNERSHIP_CHALLENGED);
        }
        return relationship ? Optional.of(Refusal.DELIVERY_PARTNER_ALREADY_YOURS) : Optional.empty();
    }

    /** The partnership with the new partner; equal to the old one when that is the partner already (rule D-14). */
    public Partnership changed() {
        return partnership.deliveredBy(partner.orElseThrow().id());
    }
}
