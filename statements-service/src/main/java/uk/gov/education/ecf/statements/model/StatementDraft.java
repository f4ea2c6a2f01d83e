package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.time.Month;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

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
        Refusals refusals = new Refusals();
        Claim<LeadProviderId> provider =
                refusals.require(LeadProviderId.parse(leadProviderId), StatementRefusals.LEAD_PROVIDER_INVALID);
        Claim<Integer> startYear = refusals.require(Written.year(cohort), StatementRefusals.COHORT_INVALID);
        refusals.addIf(startYear.is(start -> calendar.cohort(start).isEmpty()), StatementRefusals.COHORT_UNKNOWN);
        Claim<Month> monthOfYear = refusals.require(Written.month(month), StatementRefusals.MONTH_INVALID);
        Claim<Integer> calendarYear = refusals.require(Written.year(year), StatementRefusals.YEAR_INVALID);
        Claim<LocalDate> cutOff = refusals.require(Written.date(cutOffDate), StatementRefusals.CUT_OFF_DATE_INVALID);
        Claim<LocalDate> payment = refusals.require(Written.date(paymentDate), StatementRefusals.PAYMENT_DATE_INVALID);
        refusals.addIf(
                cutOff.is(last -> payment.is(day -> day.isBefore(last))), StatementRefusals.PAYMENT_BEFORE_CUT_OFF);
        Claim<Boolean> fee = refusals.require(Written.flag(outputFee), StatementRefusals.OUTPUT_FEE_INVALID);
        return refusals.otherwise(() -> new StatementTerms(
                provider.get(),
                startYear.get(),
                monthOfYear.get(),
                calendarYear.get(),
                cutOff.get(),
                payment.get(),
                fee.get()));
    }
}
