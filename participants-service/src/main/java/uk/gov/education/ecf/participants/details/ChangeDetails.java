package uk.gov.education.ecf.participants.details;

/** Both are stated; both become what they are. */
record ChangeDetails(String fullName, String email) {}
