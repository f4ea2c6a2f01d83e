package uk.gov.education.ecf.statements.breakdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.statements.model.calculation.RateSum;
import uk.gov.education.ecf.statements.model.calculation.Side;
import uk.gov.education.ecf.statements.model.calculation.TypeSum;

/** What the declarations of one type come to. */
@Schema(name = "BreakdownOfType")
record TypeShown(
        @Schema(description = "Whose: until 2024 everybody's together, from 2025 ECTs' and mentors' apart")
                Side participants,
        DeclarationType declarationType,
        @Schema(description = "Paid for by earlier statements") int previousBillable,
        @Schema(description = "Taken back by earlier statements") int previousRefundable,
        @Schema(description = "Paid for by this one") int billable,
        @Schema(description = "Taken back by this one") int refundable,
        @Schema(description = "Billable ones that a band takes") int additions,
        @Schema(description = "Refundable ones that leave a band") int subtractions,
        @Schema(description = "Additions times their prices", examples = "9360.00") String outputFee,
        @Schema(description = "Subtractions times their prices; taken off, so not negative", examples = "480.00")
                String clawbacks,
        @Schema(description = "Beyond the last band: counted, and worth nothing") OverContract overContract,
        @Schema(description = "The lowest band first; one without limits for mentors from 2025")
                List<BandShown> bands) {

    static TypeShown of(TypeSum sum) {
        return new TypeShown(
                sum.side(),
                sum.type(),
                sum.tally().previousBillable(),
                sum.tally().previousRefundable(),
                sum.tally().billable(),
                sum.tally().refundable(),
                sum.additions(),
                sum.subtractions(),
                Pounds.shown(sum.outputFee()),
                Pounds.shown(sum.clawbacks()),
                new OverContract(sum.additionsOver(), sum.subtractionsOver()),
                sum.rates().stream().map(BandShown::of).toList());
    }

    /** Those that no band holds. */
    record OverContract(int additions, int subtractions) {}

    /** One band. */
    @Schema(name = "BreakdownOfBand")
    record BandShown(
            @Schema(
                            nullable = true,
                            description = "Null for mentors from 2025",
                            enumeration = {"a", "b", "c", "d"})
                    String band,
            @Schema(nullable = true) Integer min,
            @Schema(nullable = true) Integer max,
            @Schema(description = "Of one declaration, exact", examples = "108.00") String price,
            @Schema(description = "How many earlier statements left in it") int previousFill,
            int additions,
            int subtractions,
            @Schema(examples = "6480.00") String outputFee,
            @Schema(examples = "0.00") String clawbacks) {

        static BandShown of(RateSum sum) {
            return new BandShown(
                    sum.rate().band(),
                    sum.rate().min(),
                    sum.rate().max(),
                    Pounds.exact(sum.rate().price()),
                    sum.previousFill(),
                    sum.additions(),
                    sum.subtractions(),
                    Pounds.shown(sum.outputFee()),
                    Pounds.shown(sum.clawbacks()));
        }
    }
}
