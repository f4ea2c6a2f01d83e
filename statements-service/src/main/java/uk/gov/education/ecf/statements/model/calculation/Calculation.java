package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.LineItemKind;

/** What a statement comes to under a contract. Exact: nothing is rounded here but the 34th digit of a quotient (rule I-35). */
public final class Calculation {

    private static final BigDecimal VAT = new BigDecimal("0.20");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    private final Contract contract;

    private Calculation(Contract contract) {
        this.contract = contract;
    }

    /** @param mentorsApart whether mentors of the cohort are paid for apart, as they are from 2025 (rule I-34) */
    public static Breakdown of(Counts counts, Contract contract, boolean mentorsApart, List<Adjustment> adjustments) {
        Calculation calculation = new Calculation(contract);
        List<SideSum> sides = Side.all(mentorsApart).stream()
                .map(side -> calculation.sideSum(side, counts, adjustments))
                .toList();
        return new Breakdown(sides, adjustments);
    }

    private SideSum sideSum(Side side, Counts counts, List<Adjustment> adjustments) {
        return side == Side.MENTOR ? mentors(counts) : banded(side, counts, adjustments);
    }

    private SideSum banded(Side side, Counts counts, List<Adjustment> adjustments) {
        List<TypeSum> types = Stream.of(DeclarationType.values())
                .map(type -> banded(side, type, counts.of(side, type)))
                .toList();
        UpliftSum uplift = new UpliftSum(
                counts.uplifted(side, LineItemKind.BILLABLE),
                counts.uplifted(side, LineItemKind.REFUNDABLE),
                orNothing(contract.upliftAmount()));
        BigDecimal adjusted = adjustments.stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SideSum(side, types, uplift, sums(ServiceFee.perMonth(contract), types, uplift, adjusted));
    }

    private TypeSum banded(Side side, DeclarationType type, Tally tally) {
        List<Integer> capacities = contract.bands().stream().map(Band::capacity).toList();
        return TypeSum.of(side, type, tally, rates(type), Banding.of(capacities, tally));
    }

    private List<Rate> rates(DeclarationType type) {
        List<Band> bands = contract.bands();
        return IntStream.range(0, bands.size())
                .mapToObj(i -> rate(LETTERS.get(i), bands.get(i), type))
                .toList();
    }

    private static Rate rate(String letter, Band band, DeclarationType type) {
        BigDecimal price = Hundredths.of(band.perParticipant(), band.outputPaymentPercentage())
                .multiply(Shares.ofBand(type));
        return new Rate(letter, band.min(), band.max(), price);
    }

    /** Those types that earn something, and what was declared beside them. */
    private SideSum mentors(Counts counts) {
        List<TypeSum> types = Stream.of(DeclarationType.values())
                .map(type -> mentors(type, counts.of(Side.MENTOR, type)))
                .filter(sum ->
                        Shares.ofMentor(sum.type()).signum() > 0 || !sum.tally().isEmpty())
                .toList();
        UpliftSum none = new UpliftSum(0, 0, BigDecimal.ZERO);
        return new SideSum(Side.MENTOR, types, none, sums(BigDecimal.ZERO, types, none, BigDecimal.ZERO));
    }

    private TypeSum mentors(DeclarationType type, Tally tally) {
        BigDecimal price = orNothing(contract.mentorPaymentPerParticipant()).multiply(Shares.ofMentor(type));
        return TypeSum.of(Side.MENTOR, type, tally, List.of(Rate.withoutBands(price)), Banding.withoutBands(tally));
    }

    private Sums sums(BigDecimal serviceFee, List<TypeSum> types, UpliftSum uplift, BigDecimal adjusted) {
        BigDecimal outputFee = types.stream().map(TypeSum::outputFee).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal clawbacks = types.stream().map(TypeSum::clawbacks).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sums(serviceFee, outputFee, uplift.paid(), clawbacks, uplift.clawbacks(), adjusted, BigDecimal.ZERO)
                .withVat(contract.vatChargeable() ? VAT : BigDecimal.ZERO);
    }

    private static BigDecimal orNothing(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
