package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Word;

/** The register's answer as it was sent, to be judged. Any value may be null. */
public record ValidationForm(
        String teacherReferenceNumber, String status, String reason, LocalDate inductionStartDate) {

    /** The answer; without a reason it has the reason none. */
    public Judged<Validation> judge() {
        Refusals refusals = new Refusals();
        Claim<EligibilityStatus> known =
                refusals.require(Word.of(EligibilityStatus.class, status), ParticipantRefusals.STATUS_INVALID);
        Claim<EligibilityReason> because = refusals.readIfGiven(
                reason, text -> Word.of(EligibilityReason.class, text), ParticipantRefusals.REASON_INVALID);
        refusals.addIf(
                known.is(EligibilityStatus.ELIGIBLE::equals) && because.is(said -> said != EligibilityReason.NONE),
                ParticipantRefusals.REASON_CONTRADICTS_STATUS);
        Claim<TeacherReferenceNumber> number = refusals.readIfGiven(
                teacherReferenceNumber, TeacherReferenceNumber::parse, ParticipantRefusals.TRN_INVALID);
        refusals.addIf(!Dates.storable(inductionStartDate), ParticipantRefusals.INDUCTION_START_DATE_INVALID);
        return refusals.otherwise(() -> new Validation(
                known.get(), because.toOptional().orElse(EligibilityReason.NONE), number.orNull(), inductionStartDate));
    }
}
