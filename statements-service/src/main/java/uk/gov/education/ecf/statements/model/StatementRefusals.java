package uk.gov.education.ecf.statements.model;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** Everything this service refuses, once: a stable code, the attribute at fault, and what to change. */
public final class StatementRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    public static final Refusal LEAD_PROVIDER_INVALID = TABLE.invalid(
            "lead-provider-invalid",
            "lead_provider_id",
            "'#/lead_provider_id' must be the id of a lead provider, a UUID.");
    public static final Refusal COHORT_INVALID =
            TABLE.invalid("cohort-invalid", "cohort", "'#/cohort' must be the start year of a cohort, such as 2025.");
    public static final Refusal COHORT_UNKNOWN =
            TABLE.invalid("cohort-unknown", "cohort", "'#/cohort' is not a cohort of the published calendar.");
    public static final Refusal MONTH_INVALID =
            TABLE.invalid("month-invalid", "month", "'#/month' must be the English name of a month, such as May.");
    public static final Refusal YEAR_INVALID =
            TABLE.invalid("year-invalid", "year", "'#/year' must be a year from 2020 to 2099.");
    public static final Refusal CUT_OFF_DATE_INVALID = TABLE.invalid(
            "cut-off-date-invalid",
            "cut_off_date",
            "'#/cut_off_date' must be a date from 2020 to 2099, written YYYY-MM-DD.");
    public static final Refusal PAYMENT_DATE_INVALID = TABLE.invalid(
            "payment-date-invalid",
            "payment_date",
            "'#/payment_date' must be a date from 2020 to 2099, written YYYY-MM-DD.");
    public static final Refusal PAYMENT_BEFORE_CUT_OFF = TABLE.invalid(
            "payment-before-cut-off", "payment_date", "'#/payment_date' must not lie before '#/cut_off_date'.");
    public static final Refusal OUTPUT_FEE_INVALID =
            TABLE.invalid("output-fee-invalid", "output_fee", "'#/output_fee' must be true or false.");

    public static final Refusal STATEMENT_CLOSED = TABLE.conflict(
            "statement-closed", "base", "The statement is payable or paid and can no longer be changed.");
    public static final Refusal STATEMENT_OWNER_FIXED = TABLE.conflict(
            "statement-owner-fixed",
            "base",
            "The lead provider and cohort of a statement never change. Use another id for another statement.");
    public static final Refusal OUTPUT_FEE_IN_USE = TABLE.conflict(
            "output-fee-in-use",
            "output_fee",
            "The statement has line items, which only an output fee pays, so '#/output_fee' stays true.");
    public static final Refusal STATEMENT_EXISTS = TABLE.conflict(
            "statement-already-exists",
            "base",
            "The lead provider already has a statement for that cohort and month, under another id.");
    public static final Refusal STATEMENT_ID_TAKEN = TABLE.conflict(
            "statement-id-taken",
            "base",
            "The id that an import gives to this statement belongs to a statement of another month. Change that one by its id first.");
    public static final Refusal STATEMENT_NOT_PAYABLE = TABLE.conflict(
            "statement-not-payable",
            "base",
            "Payment can be authorised once the cut-off has passed and the statement is payable.");

    public static final Refusal AS_OF_INVALID = TABLE.invalid(
            "as-of-invalid",
            "as_of",
            "'#/as_of' must be a date from 2020 to 2099, written YYYY-MM-DD, or null for today.");

    public static final Refusal RECRUITMENT_TARGET_INVALID = TABLE.invalid(
            "recruitment-target-invalid",
            "recruitment_target",
            "'#/recruitment_target' must be a whole number from 0 to 1000000.");
    public static final Refusal SET_UP_FEE_INVALID = TABLE.invalid(
            "set-up-fee-invalid",
            "set_up_fee",
            "'#/set_up_fee' must be an amount in pounds with at most two decimals, not negative.");
    public static final Refusal MONTHLY_SERVICE_FEE_INVALID = TABLE.invalid(
            "monthly-service-fee-invalid",
            "monthly_service_fee",
            "'#/monthly_service_fee' must be null or an amount in pounds with at most two decimals, not negative.");
    public static final Refusal UPLIFT_AMOUNT_INVALID = TABLE.invalid(
            "uplift-amount-invalid",
            "uplift_amount",
            "'#/uplift_amount' must be null or an amount in pounds with at most two decimals, not negative.");
    public static final Refusal VAT_CHARGEABLE_INVALID =
            TABLE.invalid("vat-chargeable-invalid", "vat_chargeable", "'#/vat_chargeable' must be true or false.");
    public static final Refusal MENTOR_PAYMENT_INVALID = TABLE.invalid(
            "mentor-payment-invalid",
            "mentor_payment_per_participant",
            "'#/mentor_payment_per_participant' must be null or an amount in pounds with at most two decimals, not negative.");
    public static final Refusal BANDS_MISSING =
            TABLE.invalid("bands-missing", "bands", "'#/bands' must hold one to four bands.");
    public static final Refusal BAND_LIMITS_INVALID = TABLE.invalid(
            "band-limits-invalid",
            "bands",
            "'#/bands/min' and '#/bands/max' must be whole numbers, min not above max.");
    public static final Refusal BANDS_NOT_CONTIGUOUS = TABLE.invalid(
            "bands-not-contiguous",
            "bands",
            "'#/bands' must follow each other without gap or overlap: the first starts at 0 or 1, each other one above the max before it.");
    public static final Refusal BAND_PRICE_INVALID = TABLE.invalid(
            "band-price-invalid",
            "bands",
            "'#/bands/per_participant' must be an amount in pounds with at most two decimals, not negative.");
    public static final Refusal BAND_PERCENTAGE_INVALID = TABLE.invalid(
            "band-percentage-invalid",
            "bands",
            "'#/bands/output_payment_percentage' and '#/bands/service_fee_percentage' must be numbers from 0 to 100 with at most two decimals.");

    public static final Refusal PAYMENT_TYPE_INVALID = TABLE.invalid(
            "payment-type-invalid",
            "payment_type",
            "'#/payment_type' must say what the adjustment is for, in at most 200 characters.");
    public static final Refusal ADJUSTMENT_AMOUNT_INVALID = TABLE.invalid(
            "adjustment-amount-invalid",
            "amount",
            "'#/amount' must be an amount in pounds with at most two decimals, above or below zero.");
    public static final Refusal STATEMENT_PAID =
            TABLE.conflict("statement-paid", "base", "The statement is paid. Put the adjustment on one that is not.");
    public static final Refusal STATEMENT_NOT_ADJUSTABLE = TABLE.conflict(
            "statement-without-output-fee",
            "base",
            "The statement pays the service fee only. Put the adjustment on one that pays output fees.");
    public static final Refusal CONTRACT_MISSING = TABLE.conflict(
            "contract-missing", "base", "There is no contract of the lead provider for that cohort. Record one first.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
