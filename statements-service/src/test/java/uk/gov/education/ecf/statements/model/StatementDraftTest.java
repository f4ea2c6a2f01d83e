package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Refusal;

class StatementDraftTest {

    private static final String PROVIDER = "a0000000-0000-4000-8000-000000000001";
    private static final Calendar CALENDAR = Calendar.bundled();

    @Test
    void aSoundDraftStatesItsTerms() {
        StatementTerms expected = new StatementTerms(
                LeadProviderId.of(PROVIDER),
                2021,
                Month.MAY,
                2022,
                LocalDate.of(2022, 4, 30),
                LocalDate.of(2022, 5, 25),
                true);
        assertEquals(
                expected,
                new StatementDraft(PROVIDER, "2021", "May", "2022", "2022-04-30", "2022-05-25", "true")
                        .judge(CALENDAR)
                        .value());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2021, May, 2022, 2022-04-30, 2022-05-25, true, lead-provider-invalid",
        "1-2-3-4-5, 2021, May, 2022, 2022-04-30, 2022-05-25, true, lead-provider-invalid",
        PROVIDER + ", , May, 2022, 2022-04-30, 2022-05-25, true, cohort-invalid",
        PROVIDER + ", 2021x, May, 2022, 2022-04-30, 2022-05-25, true, cohort-invalid",
        PROVIDER + ", 2019, May, 2022, 2022-04-30, 2022-05-25, true, cohort-invalid",
        PROVIDER + ", 2090, May, 2022, 2022-04-30, 2022-05-25, true, cohort-unknown",
        PROVIDER + ", 2021, may, 2022, 2022-04-30, 2022-05-25, true, month-invalid",
        PROVIDER + ", 2021, 5, 2022, 2022-04-30, 2022-05-25, true, month-invalid",
        PROVIDER + ", 2021, May, 2019, 2022-04-30, 2022-05-25, true, year-invalid",
        PROVIDER + ", 2021, May, 2100, 2022-04-30, 2022-05-25, true, year-invalid",
        PROVIDER + ", 2021, May, 2022.5, 2022-04-30, 2022-05-25, true, year-invalid",
        PROVIDER + ", 2021, May, 2022, 2022-02-30, 2022-05-25, true, cut-off-date-invalid",
        PROVIDER + ", 2021, May, 2022, 30/04/2022, 2022-05-25, true, cut-off-date-invalid",
        PROVIDER + ", 2021, May, 2022, 2022-04-30, , true, payment-date-invalid",
        PROVIDER + ", 2021, May, 2022, 2022-04-30, 9999-05-25, true, payment-date-invalid",
        PROVIDER + ", 2021, May, 2022, 2022-04-30, 2022-04-29, true, payment-before-cut-off",
        PROVIDER + ", 2021, May, 2022, 2022-04-30, 2022-05-25, yes, output-fee-invalid",
    })
    void aBadValueIsNamed(
            String provider,
            String cohort,
            String month,
            String year,
            String cutOff,
            String payment,
            String fee,
            String code) {
        assertEquals(
                List.of(code),
                new StatementDraft(provider, cohort, month, year, cutOff, payment, fee)
                        .judge(CALENDAR).refusals().stream().map(Refusal::code).toList());
    }

    @Test
    void paymentOnTheCutOffDayIsFine() {
        assertEquals(
                List.of(),
                new StatementDraft(PROVIDER, "2021", "November", "2021", "2021-11-30", "2021-11-30", "true")
                        .judge(CALENDAR)
                        .refusals());
    }

    @Test
    void everyBadValueIsReportedAtOnce() {
        List<Refusal> all = List.of(
                StatementRefusals.LEAD_PROVIDER_INVALID,
                StatementRefusals.COHORT_INVALID,
                StatementRefusals.MONTH_INVALID,
                StatementRefusals.YEAR_INVALID,
                StatementRefusals.CUT_OFF_DATE_INVALID,
                StatementRefusals.PAYMENT_DATE_INVALID,
                StatementRefusals.OUTPUT_FEE_INVALID);
        assertEquals(
                all,
                new StatementDraft(null, null, null, null, null, null, null)
                        .judge(CALENDAR)
                        .refusals());
    }
}
