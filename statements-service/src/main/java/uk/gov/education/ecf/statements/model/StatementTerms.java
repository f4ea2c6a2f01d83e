package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** What DfE decides about a statement; everything else follows from what happens to it. */
public record StatementTerms(
        LeadProviderId leadProviderId,
        int cohort,
        Month month,
        int year,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean outputFee) {

    public ProviderCohort providerCohort() {
        return new ProviderCohort(leadProviderId, cohort);
    }

    /** {@code May}, whatever the machine's language is. */
    public String monthName() {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
