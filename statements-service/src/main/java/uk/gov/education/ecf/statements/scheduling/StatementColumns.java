package uk.gov.education.ecf.statements.scheduling;

import uk.gov.education.ecf.platform.csv.CsvColumns;
import uk.gov.education.ecf.platform.csv.CsvRow;
import uk.gov.education.ecf.statements.model.StatementDraft;

/** The columns of a file of statements. */
final class StatementColumns {

    private static final String LEAD_PROVIDER = "lead_provider_id";
    private static final String COHORT = "cohort";
    private static final String MONTH = "month";
    private static final String YEAR = "year";
    private static final String CUT_OFF_DATE = "cut_off_date";
    private static final String PAYMENT_DATE = "payment_date";
    private static final String OUTPUT_FEE = "output_fee";

    static final CsvColumns ALL =
            CsvColumns.required(LEAD_PROVIDER, COHORT, MONTH, YEAR, CUT_OFF_DATE, PAYMENT_DATE, OUTPUT_FEE);

    private StatementColumns() {}

    static StatementDraft draft(CsvRow row) {
        return new StatementDraft(
                row.value(LEAD_PROVIDER),
                row.value(COHORT),
                row.value(MONTH),
                row.value(YEAR),
                row.value(CUT_OFF_DATE),
                row.value(PAYMENT_DATE),
                row.value(OUTPUT_FEE));
    }
}
