package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/**
 * A lead provider goes on in a partnership with another delivery partner.
 *
 * @param fromDeliveryPartnerId who delivered the training before, never null
 * @param partnership the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record PartnershipDeliveryPartnerChanged(
        DeliveryPartnerId fromDeliveryPartnerId, PartnershipSnapshot partnership, long version, Instant occurredAt)
        implements PartnershipEvent {}
