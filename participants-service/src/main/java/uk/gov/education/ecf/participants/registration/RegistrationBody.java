package uk.gov.education.ecf.participants.registration;

import java.time.LocalDate;
import uk.gov.education.ecf.participants.model.RegistrationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What a school's induction tutor enters. */
@InternalRequest
record RegistrationBody(
        String participantId,
        String trainingRecordId,
        String participantType,
        String fullName,
        String email,
        String teacherReferenceNumber,
        LocalDate dateOfBirth,
        String schoolId,
        String cohort,
        LocalDate startDate,
        String mentorId,
        String leadProviderId,
        String deliveryPartnerId) {

    RegistrationForm form() {
        return new RegistrationForm(
                participantId,
                trainingRecordId,
                participantType,
                fullName,
                email,
                teacherReferenceNumber,
                dateOfBirth,
                schoolId,
                cohort,
                startDate,
                mentorId,
                leadProviderId,
                deliveryPartnerId);
    }
}
