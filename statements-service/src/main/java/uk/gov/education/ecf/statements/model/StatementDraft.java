package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.time.Month;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A statement as somebody wrote it down, in a request or in a line of a file; every value is text or null. */
public record StatementDraft(
        String leadProviderId,
        String cohort,
        String month,
        String year,
        String cutOffDate,
        String paymentDate,
        String outputFee) {

    /** Everything that is wrong with it, in the order of the fields, or the terms that it states. */
    public Judged<StatementTerms> judge(Calendar calendar) {
        Faults faults = new Faults();
        LeadProviderId provider = faults.require(LeadProviderId.parse(leadProviderId), Refusal.LEAD_PROVIDER_INVALID);
        Integer startYear = faults.require(Written.year(cohort), Refusal.COHORT_INVALID);
        faults.refuseIf(startYear != null && calendar.cohort(startYear).isEmpty(), Refusal.COHORT_UNKNOWN);
        Month monthOfYear = faults.require(Written.month(month), Refusal.MONTH_INVALID);
        Integer calendarYear = faults.require(Written.year(year), Refusal.YEAR_INVALID);
        LocalDate cutOff = faults.require(Written.date(cutOffDate), Refusal.CUT_OFF_DATE_INVALID);
        LocalDate payment = faults.require(Written.date(paymentDate), Refusal.PAYMENT_DATE_INVALID);
        faults.refuseIf(cutOff != null && payment != null && payment.isBefore(cutOff), Refusal.PAYMENT_BEFORE_CUT_OFF);
        Boolean fee = faults.require(Written.flag(outputFee), Refusal.OUTPUT_FEE_INVALID);
        return faults.otherwise(
                () -> new StatementTerms(provider, startYear, monthOfYear, calendarYear, cutOff, payment, fee));
    }
}
