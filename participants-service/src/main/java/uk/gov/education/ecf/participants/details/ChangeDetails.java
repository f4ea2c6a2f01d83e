package uk.gov.education.ecf.participants.details;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** Both are stated; both become what they are. */
@InternalRequest
record ChangeDetails(@Schema(required = true) String fullName, @Schema(required = true) String email) {}
