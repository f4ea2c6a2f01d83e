package uk.gov.education.ecf.participants.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

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
