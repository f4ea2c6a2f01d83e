package uk.gov.education.ecf.participants.leaver;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.participants.model.Leaver;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What the old school tells. */
@InternalRequest
record LeaverBody(
        @Schema(required = true, description = "Past or to come; told again, it corrects what was told before")
                LocalDate leavingDate,
        @Schema(
                        nullable = true,
                        format = "uuid",
                        description =
                                "Which school is left. Null for the present one, or the one before while the day is not later than the last joining")
                String schoolId) {

    Leaver leaver() {
        return new Leaver(leavingDate, schoolId);
    }
}
