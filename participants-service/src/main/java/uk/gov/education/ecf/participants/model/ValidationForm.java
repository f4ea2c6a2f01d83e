package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;

/** The register's answer as it was sent, to be judged. Any value may be null. */
public record ValidationForm(
        String teacherReferenceNumber, String status, String reason, LocalDate inductionStartDate) {

    /** The answer; null when anything was refused. */
    public Validation accept(Refusals refusals) {
        EligibilityStatus known = refusals.required(EligibilityStatus.of(status), Refusal.STATUS_INVALID);
        EligibilityReason because = reason == null
                ? EligibilityReason.NONE
                : refusals.required(EligibilityReason.of(reason), Refusal.REASON_INVALID);
        refusals.addIf(
                known == EligibilityStatus.ELIGIBLE && because != null && because != EligibilityReason.NONE,
                Refusal.REASON_CONTRADICTS_STATUS);
        TeacherReferenceNumber number = teacherReferenceNumber == null
                ? null
                : refusals.required(TeacherReferenceNumber.parse(teacherReferenceNumber), Refusal.TRN_INVALID);
        refusals.addIf(!Dates.storable(inductionStartDate), Refusal.INDUCTION_START_DATE_INVALID);
        return refusals.isEmpty() ? new Validation(known, because, number, inductionStartDate) : null;
    }
}
