package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import uk.gov.education.ecf.calendar.DeclarationType;

/** Which part of the price of a participant a declaration earns. */
final class Shares {

    private static final BigDecimal FIFTH = new BigDecimal("0.20");
    private static final BigDecimal LESS_THAN_A_FIFTH = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Shares() {}

    /** The six of a usual induction make one; extended ones come on top (rule I-23). */
    static BigDecimal ofBand(DeclarationType type) {
        return switch (type) {
            case STARTED, COMPLETED -> FIFTH;
            case RETAINED_1, RETAINED_2, RETAINED_3, RETAINED_4, EXTENDED_1, EXTENDED_2, EXTENDED_3 ->
                LESS_THAN_A_FIFTH;
        };
    }

    /** Mentors that are paid for apart earn with these two only (rule I-33). */
    static BigDecimal ofMentor(DeclarationType type) {
        return switch (type) {
            case STARTED, COMPLETED -> HALF;
            case RETAINED_1, RETAINED_2, RETAINED_3, RETAINED_4, EXTENDED_1, EXTENDED_2, EXTENDED_3 -> BigDecimal.ZERO;
        };
    }
}
