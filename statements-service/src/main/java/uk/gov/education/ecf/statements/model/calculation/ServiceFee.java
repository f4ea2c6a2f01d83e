package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;

/** What a provider earns every month for being there, whatever is declared (rule I-28). */
final class ServiceFee {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(29);

    private ServiceFee() {}

    static BigDecimal perMonth(Contract contract) {
        return contract.monthlyServiceFee() == null ? ofBands(contract) : contract.monthlyServiceFee();
    }

    private static BigDecimal ofBands(Contract contract) {
        return contract.bands().stream()
                .map(band -> ofBand(band, contract.recruitmentTarget()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(setUpShare(contract))
                .divide(MONTHS, MathContext.DECIMAL128);
    }

    private static BigDecimal ofBand(Band band, int target) {
        return Hundredths.of(band.perParticipant(), band.serviceFeePercentage())
                .multiply(BigDecimal.valueOf(band.partOf(target)));
    }

    /** The first band bears it, in equal parts; multiplied before it is divided, so that a whole band bears it whole. */
    private static BigDecimal setUpShare(Contract contract) {
        List<Band> bands = contract.bands();
        Band first = bands.get(0);
        int part = first.partOf(contract.recruitmentTarget());
        return part == 0
                ? BigDecimal.ZERO
                : contract.setUpFee()
                        .multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(first.max()), MathContext.DECIMAL128);
    }
}
