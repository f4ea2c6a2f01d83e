package uk.gov.education.ecf.statements.breakdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.statements.model.StatementState;

/** A breakdown as the statement's provider reads it: finance's numbers; years are text (rule W2). */
@JsonApiType("statement-breakdown")
record StatementBreakdownAttributes(
        @Schema(examples = "May") String month,
        @Schema(examples = "2026") String year,
        @Schema(examples = "2024") String cohort,
        boolean paid,
        @Schema(description = "The contract's: of an open statement the newest, later the one of its close")
                int contractVersion,
        @Schema(description = Described.SERVICE_FEE, examples = "2972.41") String serviceFee,
        @Schema(description = Described.OUTPUT_FEE, examples = "16560.00") String outputFee,
        @Schema(description = Described.UPLIFT, examples = "4000.00") String uplift,
        @Schema(description = Described.CLAWBACKS, examples = "3840.00") String clawbacks,
        @Schema(description = Described.UPLIFT_CLAWBACKS, examples = "300.00") String upliftClawbacks,
        @Schema(description = Described.ADJUSTMENTS, examples = "149.50") String adjustments,
        @Schema(description = Described.SUBTOTAL, examples = "19541.91") String subtotal,
        @Schema(description = Described.VAT, examples = "3908.38") String vat,
        @Schema(description = Described.TOTAL, examples = "23450.30") String total,
        CountsShown counts,
        @Schema(description = Described.TYPES) List<TypeShown> declarationTypes,
        @Schema(description = Described.ADJUSTMENT_LINES) List<AdjustmentShown> adjustmentLines,
        @Schema(nullable = true, description = Described.ECT) SumsShown ect,
        @Schema(nullable = true, description = Described.MENTOR) SumsShown mentor) {

    static StatementBreakdownAttributes of(BreakdownAnswer answer) {
        return new StatementBreakdownAttributes(
                answer.month(),
                String.valueOf(answer.year()),
                String.valueOf(answer.cohort()),
                answer.state() == StatementState.PAID,
                answer.contractVersion(),
                answer.serviceFee(),
                answer.outputFee(),
                answer.uplift(),
                answer.clawbacks(),
                answer.upliftClawbacks(),
                answer.adjustments(),
                answer.subtotal(),
                answer.vat(),
                answer.total(),
                answer.counts(),
                answer.declarationTypes(),
                answer.adjustmentLines(),
                answer.ect(),
                answer.mentor());
    }
}
