package uk.gov.education.ecf.statements.model;

/** Everything this service refuses, once: a stable code, the attribute at fault, and what to change. */
public enum Refusal {
    LEAD_PROVIDER_INVALID(
            "lead-provider-invalid",
            "lead_provider_id",
            "'#/lead_provider_id' must be the id of a lead provider, a UUID."),
    COHORT_INVALID("cohort-invalid", "cohort", "'#/cohort' must be the start year of a cohort, such as 2025."),
    COHORT_UNKNOWN("cohort-unknown", "cohort", "'#/cohort' is not a cohort of the published calendar."),
    MONTH_INVALID("month-invalid", "month", "'#/month' must be the English name of a month, such as May."),
    YEAR_INVALID("year-invalid", "year", "'#/year' must be a year from 2020 to 2099."),
    CUT_OFF_DATE_INVALID(
            "cut-off-date-invalid",
            "cut_off_date",
            "'#/cut_off_date' must be a date from 2020 to 2099, written YYYY-MM-DD."),
    PAYMENT_DATE_INVALID(
            "payment-date-invalid",
            "payment_date",
            "'#/payment_date' must be a date from 2020 to 2099, written YYYY-MM-DD."),
    PAYMENT_BEFORE_CUT_OFF(
            "payment-before-cut-off", "payment_date", "'#/payment_date' must not lie before '#/cut_off_date'."),
    OUTPUT_FEE_INVALID("output-fee-invalid", "output_fee", "'#/output_fee' must be true or false."),

    STATEMENT_CLOSED("statement-closed", "base", "The statement is payable or paid and can no longer be changed."),
    STATEMENT_OWNER_FIXED(
            "statement-owner-fixed",
            "base",
            "The lead provider and cohort of a statement never change. Use another id for another statement."),
    OUTPUT_FEE_IN_USE(
            "output-fee-in-use",
            "output_fee",
            "The statement has line items, which only an output fee pays, so '#/output_fee' stays true."),
    STATEMENT_EXISTS(
            "statement-already-exists",
            "base",
            "The lead provider already has a statement for that cohort and month, under another id."),
    STATEMENT_ID_TAKEN(
            "statement-id-taken",
            "base",
            "The id that an import gives to this statement belongs to a statement of another month. Change that one by its id first."),
    STATEMENT_NOT_PAYABLE(
            "statement-not-payable",
            "base",
            "Payment can be authorised once the cut-off has passed and the statement is payable."),

    AS_OF_INVALID(
            "as-of-invalid",
            "as_of",
            "'#/as_of' must be a date from 2020 to 2099, written YYYY-MM-DD, or null for today."),

    RECRUITMENT_TARGET_INVALID(
            "recruitment-target-invalid",
            "recruitment_target",
            "'#/recruitment_target' must be a whole number from 0 to 1000000."),
    SET_UP_FEE_INVALID(
            "set-up-fee-invalid",
            "set_up_fee",
            "'#/set_up_fee' must be an amount in pounds with at most two decimals, not negative."),
    MONTHLY_SERVICE_FEE_INVALID(
            "monthly-service-fee-invalid",
            "monthly_service_fee",
            "'#/monthly_service_fee' must be null or an amount in pounds with at most two decimals, not negative."),
    UPLIFT_AMOUNT_INVALID(
            "uplift-amount-invalid",
            "uplift_amount",
            "'#/uplift_amount' must be null or an amount in pounds with at most two decimals, not negative."),
    VAT_CHARGEABLE_INVALID("vat-chargeable-invalid", "vat_chargeable", "'#/vat_chargeable' must be true or false."),
    MENTOR_PAYMENT_INVALID(
            "mentor-payment-invalid",
            "mentor_payment_per_participant",
            "'#/mentor_payment_per_participant' must be null or an amount in pounds with at most two decimals, not negative."),
    BANDS_MISSING("bands-missing", "bands", "'#/bands' must hold one to four bands."),
    BAND_LIMITS_INVALID(
            "band-limits-invalid",
            "bands",
            "'#/bands/min' and '#/bands/max' must be whole numbers, min not above max."),
    BANDS_NOT_CONTIGUOUS(
            "bands-not-contiguous",
            "bands",
            "'#/bands' must follow each other without gap or overlap: the first starts at 0 or 1, each other one above the max before it."),
    BAND_PRICE_INVALID(
            "band-price-invalid",
            "bands",
            "'#/bands/per_participant' must be an amount in pounds with at most two decimals, not negative."),
    BAND_PERCENTAGE_INVALID(
            "band-percentage-invalid",
            "bands",
            "'#/bands/output_payment_percentage' and '#/bands/service_fee_percentage' must be numbers from 0 to 100 with at most two decimals.");

    private final String code;
    private final String title;
    private final String detail;

    Refusal(String code, String title, String detail) {
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
