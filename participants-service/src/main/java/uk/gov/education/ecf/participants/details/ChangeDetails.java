package uk.gov.education.ecf.participants.details;

import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** Both are stated; both become what they are. */
@InternalRequest
record ChangeDetails(String fullName, String email) {}
