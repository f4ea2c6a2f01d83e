package uk.gov.education.ecf.participants.model;

import java.time.Instant;

/**
 * What the registration made of a training record, once for all.
 *
 * @param enteredNumber the teacher reference number as the school gave it; null when it gave none
 * @param fingerprint   of the registration, by which a repeat is recognised
 */
public record Origin(
        ParticipantType type, TeacherReferenceNumber enteredNumber, String fingerprint, Instant createdAt) {

    static Origin of(Registration registration, Instant now) {
        return new Origin(registration.type(), registration.teacherReferenceNumber(), registration.fingerprint(), now);
    }
}
