package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import uk.gov.education.ecf.calendar.DeclarationType;

/**
 * What the declarations of one type come to (rule I-27).
 *
 * @param rates            the lowest band first
 * @param additionsOver    billed beyond the last band: counted, and earning nothing (rule M13)
 * @param subtractionsOver refunded beyond what any band holds
 */
public record TypeSum(
        Side side, DeclarationType type, Tally tally, List<RateSum> rates, int additionsOver, int subtractionsOver) {

    static TypeSum of(Side side, DeclarationType type, Tally tally, List<Rate> rates, Banding banding) {
        List<RateSum> sums = IntStream.range(0, rates.size())
                .mapToObj(i -> new RateSum(
                        rates.get(i),
                        banding.previousFill().get(i),
                        banding.additions().get(i),
                        banding.subtractions().get(i)))
                .toList();
        return new TypeSum(side, type, tally, sums, banding.additionsOver(), banding.subtractionsOver());
    }

    public int additions() {
        return count(RateSum::additions);
    }

    public int subtractions() {
        return count(RateSum::subtractions);
    }

    public BigDecimal outputFee() {
        return sum(RateSum::outputFee);
    }

    public BigDecimal clawbacks() {
        return sum(RateSum::clawbacks);
    }

    private int count(ToIntFunction<RateSum> part) {
        return rates.stream().mapToInt(part).sum();
    }

    private BigDecimal sum(Function<RateSum, BigDecimal> part) {
        return rates.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
