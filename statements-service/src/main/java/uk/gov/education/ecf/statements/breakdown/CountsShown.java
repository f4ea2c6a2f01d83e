package uk.gov.education.ecf.statements.breakdown;

import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.statements.model.calculation.Breakdown;
import uk.gov.education.ecf.statements.model.calculation.SideSum;
import uk.gov.education.ecf.statements.model.calculation.TypeSum;

/** How many declarations a breakdown is made of. */
@Schema(name = "BreakdownCounts")
record CountsShown(
        @Schema(description = "Declarations that this statement pays for: eligible, payable or paid") int billable,
        @Schema(description = "Declarations whose money it takes back: awaiting_clawback, payable or clawed_back")
                int refundable,
        @Schema(description = "Of those it pays for, the ones that a band takes") int additions,
        @Schema(description = "Of those it takes back, the ones that leave a band") int subtractions,
        @Schema(description = "Of those it pays for, the ones beyond the last band, which earn nothing")
                int overContract,
        @Schema(description = "Declarations that earn uplift") int upliftAdditions,
        @Schema(description = "Declarations whose uplift is taken back") int upliftSubtractions,
        @Schema(description = "Paid for by earlier statements of the provider and cohort") int previousBillable,
        @Schema(description = "Taken back by them") int previousRefundable) {

    static CountsShown of(Breakdown breakdown) {
        return new CountsShown(
                types(breakdown, type -> type.tally().billable()),
                types(breakdown, type -> type.tally().refundable()),
                types(breakdown, TypeSum::additions),
                types(breakdown, TypeSum::subtractions),
                types(breakdown, TypeSum::additionsOver),
                sides(breakdown, side -> side.uplift().additions()),
                sides(breakdown, side -> side.uplift().subtractions()),
                types(breakdown, type -> type.tally().previousBillable()),
                types(breakdown, type -> type.tally().previousRefundable()));
    }

    private static int types(Breakdown breakdown, ToIntFunction<TypeSum> part) {
        return breakdown.types().mapToInt(part).sum();
    }

    private static int sides(Breakdown breakdown, ToIntFunction<SideSum> part) {
        return breakdown.sides().stream().mapToInt(part).sum();
    }
}
