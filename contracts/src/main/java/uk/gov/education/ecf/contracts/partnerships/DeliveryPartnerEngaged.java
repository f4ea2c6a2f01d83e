package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A delivery partner works with a lead provider in a cohort from now on.
 *
 * @param leadProviderId who works with the partner
 * @param cohort start year of the cohort
 * @param deliveryPartner the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record DeliveryPartnerEngaged(
        LeadProviderId leadProviderId,
        int cohort,
        DeliveryPartnerSnapshot deliveryPartner,
        long version,
        Instant occurredAt)
        implements DeliveryPartnerEvent {}
