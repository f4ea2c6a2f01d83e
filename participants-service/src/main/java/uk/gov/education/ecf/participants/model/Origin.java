package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * What the registration made of a training record, once for all.
 *
 * @param registeredAs  the id that the person had then; it names this record also after it was retired (rules M17, M27)
 * @param enteredNumber the teacher reference number as the school gave it; null when it gave none
 * @param fingerprint   of the registration, by which a repeat is recognised
 */
public record Origin(
        ParticipantId registeredAs,
        ParticipantType type,
        TeacherReferenceNumber enteredNumber,
        String fingerprint,
        Instant createdAt) {

    static Origin of(ParticipantId registeredAs, Registration registration, Instant now) {
        return new Origin(
                registeredAs,
                registration.type(),
                registration.teacherReferenceNumber(),
                registration.fingerprint(),
                now);
    }

    /** Taken up again by another registration. */
    Origin again(Registration registration) {
        return new Origin(registeredAs, type, enteredNumber, registration.fingerprint(), createdAt);
    }
}
