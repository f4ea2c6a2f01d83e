package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Arrays;
import uk.gov.education.ecf.platform.values.Sha256;

/**
 * A registration whose every value makes sense by itself.
 *
 * @param teacherReferenceNumber as entered; null when unknown, never for a mentor
 */
public record Registration(
        StatedIds ids,
        ParticipantType type,
        PersonalDetails details,
        TeacherReferenceNumber teacherReferenceNumber,
        LocalDate dateOfBirth,
        Destination destination) {

    /** Equal for the same registration made again, whichever of its ids the caller states. */
    String fingerprint() {
        Object[] values = {
            type,
            details,
            teacherReferenceNumber,
            dateOfBirth,
            destination.schoolId(),
            destination.cohort(),
            destination.startDate(),
            destination.mentorId(),
            destination.chosenProvision()
        };
        return Sha256.hex(Arrays.toString(values));
    }
}
