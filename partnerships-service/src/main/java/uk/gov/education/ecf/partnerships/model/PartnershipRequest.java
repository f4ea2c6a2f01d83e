package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a provider asks for, as written.
 *
 * @param leadProvider    the caller
 * @param cohort          null when missing or blank, as the others
 * @param school          anything, hopefully an id
 * @param deliveryPartner anything, hopefully an id
 */
public record PartnershipRequest(LeadProviderId leadProvider, String cohort, String school, String deliveryPartner) {}
