package uk.gov.education.ecf.participants.validation;

import java.time.LocalDate;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What the national register answers. */
@InternalRequest
record ValidationBody(String teacherReferenceNumber, String status, String reason, LocalDate inductionStartDate) {

    ValidationForm form() {
        return new ValidationForm(teacherReferenceNumber, status, reason, inductionStartDate);
    }
}
