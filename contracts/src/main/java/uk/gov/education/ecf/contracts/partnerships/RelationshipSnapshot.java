package uk.gov.education.ecf.contracts.partnerships;

import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A delivery partner works with this lead provider in this cohort.
 *
 * @param cohort start year, such as 2021
 */
public record RelationshipSnapshot(LeadProviderId leadProviderId, int cohort) {}
