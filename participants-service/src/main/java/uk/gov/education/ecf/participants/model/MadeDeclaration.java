package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A declaration that stands: it is paid, will be, or may be (rule M6).
 *
 * @param by       who declared
 * @param cohort   of the schedule when it was declared
 * @param billable whether it is more than just submitted
 */
public record MadeDeclaration(
        DeclarationId id, LeadProviderId by, DeclarationType type, Instant date, int cohort, boolean billable) {

    boolean isBillable(DeclarationType of) {
        return billable && type == of;
    }

    LocalDate day() {
        return LondonDay.of(date);
    }
}
