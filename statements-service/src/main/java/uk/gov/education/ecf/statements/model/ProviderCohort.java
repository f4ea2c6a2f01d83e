package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A lead provider's participants of one start year: what a contract is made for, and what statements and their line items belong to. */
public record ProviderCohort(LeadProviderId leadProviderId, int cohort) {}
