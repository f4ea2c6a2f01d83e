package uk.gov.education.ecf.participants.inductioncompletion;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** When an induction was completed. */
@InternalRequest
record InductionCompletionBody(@Schema(required = true) LocalDate completedOn) {}
