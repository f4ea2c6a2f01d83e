package uk.gov.education.ecf.statements.breakdown;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.statements.model.Adjustment;

/** One adjustment. */
@Schema(name = "BreakdownAdjustment")
record AdjustmentShown(
        AdjustmentId adjustmentId,
        @Schema(examples = "Recruitment correction") String paymentType,
        @Schema(examples = "-100.50") String amount) {

    static AdjustmentShown of(Adjustment adjustment) {
        return new AdjustmentShown(adjustment.id(), adjustment.paymentType(), Pounds.shown(adjustment.amount()));
    }
}
