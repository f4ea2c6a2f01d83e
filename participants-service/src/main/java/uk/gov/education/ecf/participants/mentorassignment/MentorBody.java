package uk.gov.education.ecf.participants.mentorassignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** Who mentors from now on. */
@InternalRequest
record MentorBody(
        @Schema(nullable = true, format = "uuid", description = "Participant id; null for nobody") String mentorId) {}
