package uk.gov.education.ecf.participants.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** Under which id the person goes on. */
@InternalRequest
record RetirementBody(@Schema(required = true, format = "uuid") String intoParticipantId) {}
