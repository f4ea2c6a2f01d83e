package uk.gov.education.ecf.statements.breakdown;

/** What the lines of a breakdown are, for finance and for providers alike. */
final class Described {

    static final String SERVICE_FEE = "The monthly service fee";
    static final String OUTPUT_FEE = "What declarations earn: additions times the price of their band";
    static final String UPLIFT = "What uplift earns: started declarations that carry one, times its amount";
    static final String CLAWBACKS =
            "Subtractions times the price of their band. Taken off the subtotal, so not negative";
    static final String UPLIFT_CLAWBACKS = "Uplift taken back. Taken off the subtotal, so not negative";
    static final String ADJUSTMENTS = "The sum of the adjustment lines; may be negative";
    static final String SUBTOTAL =
            "service_fee + output_fee + uplift - clawbacks - uplift_clawbacks + adjustments; may be negative";
    static final String VAT =
            "20 per cent of the subtotal where the contract says that VAT is chargeable, else 0.00; may be negative";
    static final String TOTAL = "subtotal + vat; may be negative";
    static final String TYPES = "Output fees and clawbacks by declaration type and band";
    static final String ADJUSTMENT_LINES = "Every adjustment, in the order in which they came";
    static final String ECT = "From 2025: the part of the sums that is the ECTs', with its VAT. Null before";
    static final String MENTOR = "From 2025: the part that is the mentors', with its VAT. Null before";

    private Described() {}
}
