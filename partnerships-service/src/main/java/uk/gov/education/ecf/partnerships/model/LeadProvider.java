package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** An organisation that trains early career teachers under contract with DfE. */
public record LeadProvider(LeadProviderId id, String name, boolean vatChargeable) {}
