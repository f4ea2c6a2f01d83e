package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * DfE recorded a delivery partner, or changed what it knows of one.
 *
 * @param deliveryPartner the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record DeliveryPartnerRecorded(DeliveryPartnerSnapshot deliveryPartner, long version, Instant occurredAt)
        implements DeliveryPartnerEvent {}
