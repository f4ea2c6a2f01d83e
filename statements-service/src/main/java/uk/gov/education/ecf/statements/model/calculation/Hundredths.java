package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;

/** Percentages, without any division. */
final class Hundredths {

    private static final int TWO_PLACES = 2;

    private Hundredths() {}

    static BigDecimal of(BigDecimal amount, BigDecimal percentage) {
        return amount.multiply(percentage.movePointLeft(TWO_PLACES));
    }
}
