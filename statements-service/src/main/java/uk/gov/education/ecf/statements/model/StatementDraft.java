package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** A statement as somebody wrote it down, in a request or in a line of a file; every value is text or null. */
public record StatementDraft(
        String leadProviderId, String cohort, String month, String year, String cutOffDate, String paymentDate, String outputFee) {

    /** Everything that is wrong with it, in the order of the fields, or the terms that it states. */
    public Judged<StatementTerms> judge(Calendar calendar) {
        Optional<LeadProviderId> provider = LeadProviderId.parse(leadProviderId);
        Optional<Integer> startYear = Written.year(cohort);
        Optional<Month> monthOfYear = Written.month(month);
        Optional<Integer> calendarYear = Written.year(year);
        Optional<LocalDate> cutOff = Written.date(cutOffDate);
        Optional<LocalDate> payment = Written.date(paymentDate);
        Optional<Boolean> fee = Written.flag(outputFee);
        List<Refusal> refusals = new ArrayList<>();
        refuseIf(provider.isEmpty(), Refusal.LEAD_PROVIDER_INVALID, refusals);
        refuseIf(startYear.isEmpty(), Refusal.COHORT_INVALID, refusals);
        refuseIf(startYear.isPresent() && calendar.cohort(startYear.get()).isEmpty(), Refusal.COHORT_UNKNOWN, refusals);
        refuseIf(monthOfYear.isEmpty(), Refusal.MONTH_INVALID, refusals);
        refuseIf(calendarYear.isEmpty(), Refusal.YEAR_INVALID, refusals);
        refuseIf(cutOff.isEmpty(), Refusal.CUT_OFF_DATE_INVALID, refusals);
        refuseIf(payment.isEmpty(), Refusal.PAYMENT_DATE_INVALID, refusals);
        refuseIf(cutOff.isPresent() && payment.isPresent() && payment.get().isBefore(cutOff.get()), Refusal.PAYMENT_BEFORE_CUT_OFF, refusals);
        refuseIf(fee.isEmpty(), Refusal.OUTPUT_FEE_INVALID, refusals);
        return refusals.isEmpty()
                ? Judged.accepted(new StatementTerms(provider.get(), startYear.get(), monthOfYear.get(), calendarYear.get(), cutOff.get(), payment.get(), fee.get()))
                : Judged.refused(refusals);
    }

    private static void refuseIf(boolean wrong, Refusal refusal, List<Refusal> refusals) {
        if (wrong) {
            refusals.add(refusal);
        }
    }
}
