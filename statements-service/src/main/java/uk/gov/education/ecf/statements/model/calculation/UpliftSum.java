package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;

/**
 * What uplift comes to (rule I-30); it has no cap and no bands (rule I-31).
 *
 * @param amount pounds for one declaration; zero where the contract pays none
 */
public record UpliftSum(int additions, int subtractions, BigDecimal amount) {

    public BigDecimal paid() {
        return amount.multiply(BigDecimal.valueOf(additions));
    }

    public BigDecimal clawbacks() {
        return amount.multiply(BigDecimal.valueOf(subtractions));
    }
}
