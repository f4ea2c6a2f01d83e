package uk.gov.education.ecf.participants.validation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.participants.model.EligibilityReason;
import uk.gov.education.ecf.participants.model.EligibilityStatus;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What the national register answers. */
@InternalRequest
record ValidationBody(
        @Schema(nullable = true, description = "Null confirms the number that the school entered")
                String teacherReferenceNumber,
        @Schema(required = true, implementation = EligibilityStatus.class) String status,
        @Schema(nullable = true, implementation = EligibilityReason.class, description = "Null for none") String reason,
        @Schema(
                        nullable = true,
                        description =
                                "Moves an early career teacher to the cohort that it implies, unless that is frozen or there are billable declarations")
                LocalDate inductionStartDate) {

    ValidationForm form() {
        return new ValidationForm(teacherReferenceNumber, status, reason, inductionStartDate);
    }
}
