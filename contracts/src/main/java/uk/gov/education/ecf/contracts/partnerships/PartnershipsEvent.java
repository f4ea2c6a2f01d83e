package uk.gov.education.ecf.contracts.partnerships;

import uk.gov.education.ecf.contracts.Event;

/** What partnerships-service announces: lead providers, delivery partners, schools and partnerships. */
public sealed interface PartnershipsEvent extends Event
        permits LeadProviderRecorded, DeliveryPartnerEvent, SchoolEvent, PartnershipEvent {}
