package uk.gov.education.ecf.statements.breakdown;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as text (rule I-35). */
final class Pounds {

    private static final int PENCE = 2;

    private Pounds() {}

    /** To the penny, half up: of sums, which are rounded for nothing else. */
    static String shown(BigDecimal amount) {
        return amount.setScale(PENCE, RoundingMode.HALF_UP).toPlainString();
    }

    /** To the last digit, and at least to the penny: of what is still to be added up or multiplied. */
    static String exact(BigDecimal amount) {
        return amount.setScale(Math.max(PENCE, amount.stripTrailingZeros().scale()))
                .toPlainString();
    }
}
