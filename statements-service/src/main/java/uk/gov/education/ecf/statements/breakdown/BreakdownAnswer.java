package uk.gov.education.ecf.statements.breakdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.model.calculation.Breakdown;
import uk.gov.education.ecf.statements.model.calculation.Side;

/** A breakdown as finance reads it. Amounts are pounds as text, rounded half up to the penny and nowhere before. */
@Schema(
        name = "Breakdown",
        description =
                "Amounts are pounds as text. Each is exact until it is shown, rounded half up to the penny; so the parts shown may differ from the sum shown by a penny.")
record BreakdownAnswer(
        StatementId statementId,
        LeadProviderId leadProviderId,
        int cohort,
        @Schema(examples = "May") String month,
        @Schema(examples = "2026") int year,
        StatementState state,
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

    static BreakdownAnswer of(Reckoning reckoning) {
        StatementTerms terms = reckoning.statement().terms();
        Breakdown breakdown = reckoning.breakdown();
        SumsShown sums = SumsShown.of(breakdown.sums());
        return new BreakdownAnswer(
                reckoning.statement().id(),
                terms.leadProviderId(),
                terms.cohort(),
                terms.monthName(),
                terms.year(),
                reckoning.statement().state(),
                reckoning.contract().version(),
                sums.serviceFee(),
                sums.outputFee(),
                sums.uplift(),
                sums.clawbacks(),
                sums.upliftClawbacks(),
                sums.adjustments(),
                sums.subtotal(),
                sums.vat(),
                sums.total(),
                CountsShown.of(breakdown),
                breakdown.types().map(TypeShown::of).toList(),
                breakdown.adjustments().stream().map(AdjustmentShown::of).toList(),
                breakdown.of(Side.ECT).map(SumsShown::of).orElse(null),
                breakdown.of(Side.MENTOR).map(SumsShown::of).orElse(null));
    }
}
