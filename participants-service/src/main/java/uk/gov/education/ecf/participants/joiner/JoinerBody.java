package uk.gov.education.ecf.participants.joiner;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.participants.model.Joiner;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What the new school tells. */
@InternalRequest
record JoinerBody(
        @Schema(required = true, format = "uuid") String schoolId,
        @Schema(required = true, description = "Not before the first milestone, at most a year ahead")
                LocalDate joiningDate,
        @Schema(nullable = true, description = "Whether the person keeps their provider; null for false")
                Boolean continueWithProvider,
        @Schema(nullable = true, format = "uuid", description = "Of an early career teacher; null for none")
                String mentorId,
        @Schema(nullable = true, format = "email", description = "Null for the present one") String email) {

    Joiner joiner() {
        return new Joiner(joiningDate, Boolean.TRUE.equals(continueWithProvider), mentorId, email);
    }
}
