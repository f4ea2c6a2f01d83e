package uk.gov.education.ecf.participants.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A registration whose every value makes sense by itself.
 *
 * @param participantId          null unless the caller chose it or the person is known
 * @param trainingRecordId       null unless the caller chose it
 * @param teacherReferenceNumber as entered; null when unknown, never for a mentor
 * @param startDate              null for the schedule's own
 * @param mentorId               null when there is none
 * @param chosenProvision        null for the school's own
 */
public record Registration(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        ParticipantType type,
        PersonalDetails details,
        TeacherReferenceNumber teacherReferenceNumber,
        LocalDate dateOfBirth,
        SchoolId schoolId,
        int cohort,
        LocalDate startDate,
        ParticipantId mentorId,
        Provision chosenProvision) {

    /** Equal for the same registration made again, whichever of its ids the caller states. */
    String fingerprint() {
        Object[] values = {
            type, details, teacherReferenceNumber, dateOfBirth, schoolId, cohort, startDate, mentorId, chosenProvision
        };
        return hash(Arrays.toString(values));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
