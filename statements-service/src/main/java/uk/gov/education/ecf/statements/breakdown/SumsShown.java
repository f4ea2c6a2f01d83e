package uk.gov.education.ecf.statements.breakdown;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.statements.model.calculation.SideSum;
import uk.gov.education.ecf.statements.model.calculation.Sums;

/** One side of a statement, in pounds to the penny. */
@Schema(name = "BreakdownOfSide")
record SumsShown(
        String serviceFee,
        String outputFee,
        String uplift,
        String clawbacks,
        String upliftClawbacks,
        String adjustments,
        String subtotal,
        String vat,
        String total) {

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
