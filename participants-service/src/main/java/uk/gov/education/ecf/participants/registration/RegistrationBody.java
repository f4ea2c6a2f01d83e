package uk.gov.education.ecf.participants.registration;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.RegistrationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

/** What a school's induction tutor enters. */
@InternalRequest
record RegistrationBody(
        @Schema(nullable = true, format = "uuid", description = "Of the caller's choice, or a known person's")
                String participantId,
        @Schema(nullable = true, format = "uuid", description = "Of the caller's choice") String trainingRecordId,
        @Schema(required = true, implementation = ParticipantType.class) String participantType,
        @Schema(required = true, examples = "Oskar Kessler") String fullName,
        @Schema(required = true, format = "email") String email,
        @Schema(nullable = true, description = "Null for an early career teacher whose number is unknown")
                String teacherReferenceNumber,
        @Schema(required = true) LocalDate dateOfBirth,
        @Schema(required = true, format = "uuid") String schoolId,
        @Schema(required = true, examples = "2025", description = "Start year") String cohort,
        @Schema(nullable = true, description = "Null for the schedule's own") LocalDate startDate,
        @Schema(nullable = true, format = "uuid", description = "Of an early career teacher") String mentorId,
        @Schema(nullable = true, format = "uuid", description = "Null for the school's partnership")
                String leadProviderId,
        @Schema(nullable = true, format = "uuid", description = "Null for the school's partnership")
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
