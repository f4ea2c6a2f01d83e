package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.SchoolId;

/** A school, as periods remember it. */
public record School(SchoolId id, String urn) {}
