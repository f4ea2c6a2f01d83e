package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;

/** What the declarations of a type come to at one rate. */
public record RateSum(Rate rate, int previousFill, int additions, int subtractions) {

    public BigDecimal outputFee() {
        return times(additions);
    }

    public BigDecimal clawbacks() {
        return times(subtractions);
    }

    private BigDecimal times(int number) {
        return rate.price().multiply(BigDecimal.valueOf(number));
    }
}
