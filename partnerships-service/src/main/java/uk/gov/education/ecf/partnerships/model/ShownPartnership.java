package uk.gov.education.ecf.partnerships.model;

/** A partnership with everything that its lead provider is shown of it. */
public record ShownPartnership(Partnership partnership, School school, String deliveryPartnerName) {}
