package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import uk.gov.education.ecf.statements.model.LineItemKind;

/**
 * What one line item brings to its statement, in the lines of {@link Sums}.
 *
 * @param rate empty for one that does not count
 */
public record ItemValue(
        Optional<Rate> rate,
        BigDecimal outputFee,
        BigDecimal uplift,
        BigDecimal clawbacks,
        BigDecimal upliftClawbacks) {

    /** Of one that does not count. */
    static final ItemValue NONE =
            new ItemValue(Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static ItemValue of(LineItemKind kind, Rate rate, BigDecimal uplift) {
        return switch (kind) {
            case BILLABLE -> new ItemValue(Optional.of(rate), rate.price(), uplift, BigDecimal.ZERO, BigDecimal.ZERO);
            case REFUNDABLE -> new ItemValue(Optional.of(rate), BigDecimal.ZERO, BigDecimal.ZERO, rate.price(), uplift);
        };
    }

    /** What it adds to the subtotal. */
    public BigDecimal value() {
        return outputFee.add(uplift).subtract(clawbacks).subtract(upliftClawbacks);
    }
}
