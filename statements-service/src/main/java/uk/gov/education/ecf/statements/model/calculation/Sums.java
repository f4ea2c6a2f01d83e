package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;

/** The lines of a statement, in exact pounds. Clawbacks are what is taken off, so they are not negative (rule I-32). */
public record Sums(
        BigDecimal serviceFee,
        BigDecimal outputFee,
        BigDecimal uplift,
        BigDecimal clawbacks,
        BigDecimal upliftClawbacks,
        BigDecimal adjustments,
        BigDecimal vat) {

    static final Sums NOTHING = new Sums(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);

    public BigDecimal subtotal() {
        return serviceFee
                .add(outputFee)
                .add(uplift)
                .subtract(clawbacks)
                .subtract(upliftClawbacks)
                .add(adjustments);
    }

    public BigDecimal total() {
        return subtotal().add(vat);
    }

    Sums plus(Sums more) {
        return new Sums(
                serviceFee.add(more.serviceFee),
                outputFee.add(more.outputFee),
                uplift.add(more.uplift),
                clawbacks.add(more.clawbacks),
                upliftClawbacks.add(more.upliftClawbacks),
                adjustments.add(more.adjustments),
                vat.add(more.vat));
    }

    Sums withVat(BigDecimal share) {
        return new Sums(
                serviceFee,
                outputFee,
                uplift,
                clawbacks,
                upliftClawbacks,
                adjustments,
                subtotal().multiply(share));
    }
}
