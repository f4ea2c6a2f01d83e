package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;

/**
 * The national register's answer for one training record.
 *
 * @param answeredNumber     the teacher reference number that it gave; null when it gave none
 * @param inductionStartDate null when the register knows none
 */
public record Validation(
        EligibilityStatus status,
        EligibilityReason reason,
        TeacherReferenceNumber answeredNumber,
        LocalDate inductionStartDate) {

    boolean confirmsNumber() {
        return reason != EligibilityReason.DIFFERENT_TRN;
    }

    /** Funding waits for a person who can tell which of two numbers is right (rule E-15). */
    Validation withDifferentNumber() {
        return new Validation(
                EligibilityStatus.MANUAL_CHECK, EligibilityReason.DIFFERENT_TRN, answeredNumber, inductionStartDate);
    }
}
