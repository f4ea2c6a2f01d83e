package uk.gov.education.ecf.statements.breakdown;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.statements.model.calculation.SideSum;
import uk.gov.education.ecf.statements.model.calculation.Sums;

/** One side of a statement, in pounds to the penny. */
@Schema(name = "BreakdownOfSide")
record SumsShown(
        @Schema(description = Described.SERVICE_FEE, examples = "2972.41") String serviceFee,
        @Schema(description = Described.OUTPUT_FEE, examples = "16560.00") String outputFee,
        @Schema(description = Described.UPLIFT, examples = "0.00") String uplift,
        @Schema(description = Described.CLAWBACKS, examples = "3840.00") String clawbacks,
        @Schema(description = Described.UPLIFT_CLAWBACKS, examples = "0.00") String upliftClawbacks,
        @Schema(description = Described.ADJUSTMENTS, examples = "149.50") String adjustments,
        @Schema(description = Described.SUBTOTAL, examples = "15841.91") String subtotal,
        @Schema(description = Described.VAT, examples = "3168.38") String vat,
        @Schema(description = Described.TOTAL, examples = "19010.30") String total) {

    static SumsShown of(SideSum side) {
        return of(side.sums());
    }

    static SumsShown of(Sums sums) {
        return new SumsShown(
                Pounds.shown(sums.serviceFee()),
                Pounds.shown(sums.outputFee()),
                Pounds.shown(sums.uplift()),
                Pounds.shown(sums.clawbacks()),
                Pounds.shown(sums.upliftClawbacks()),
                Pounds.shown(sums.adjustments()),
                Pounds.shown(sums.subtotal()),
                Pounds.shown(sums.vat()),
                Pounds.shown(sums.total()));
    }
}
