package uk.gov.education.ecf.statements.model.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.calendar.DeclarationType.COMPLETED;
import static uk.gov.education.ecf.calendar.DeclarationType.EXTENDED_1;
import static uk.gov.education.ecf.calendar.DeclarationType.EXTENDED_3;
import static uk.gov.education.ecf.calendar.DeclarationType.RETAINED_1;
import static uk.gov.education.ecf.calendar.DeclarationType.RETAINED_2;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.aContract;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.aContractOf;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.band;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.counts;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.none;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.Contract;

/** The worked examples, to the last digit that is shown. */
class CalculationTest {

    private static final List<Adjustment> ADJUSTMENTS = List.of(adjustment("250.00"), adjustment("-100.50"));

    @Test
    void theWorkedExampleHolds() {
        Sums sums = workedExample().sums();
        equal("2972.4137931034", sums.serviceFee());
        equal("16560.00", sums.outputFee());
        equal("4000.00", sums.uplift());
        equal("3840.00", sums.clawbacks());
        equal("300.00", sums.upliftClawbacks());
        equal("149.50", sums.adjustments());
        equal("19541.9137931034", sums.subtotal());
        equal("3908.3827586207", sums.vat());
        equal("23450.2965517241", sums.total());
        equal("23450.30", sums.total());
    }

    @Test
    void itsDeclarationsAreBandedEachTypeByItself() {
        Breakdown breakdown = workedExample();
        TypeSum started = of(breakdown, STARTED);
        assertEquals(
                List.of(100, 40, 0),
                started.rates().stream().map(RateSum::previousFill).toList());
        assertEquals(List.of(0, 60, 30), additions(started));
        assertEquals(List.of(0, 0, 5), subtractions(started));
        equal("9360.00", started.outputFee());
        equal("480.00", started.clawbacks());
        TypeSum retained = of(breakdown, RETAINED_1);
        assertEquals(List.of(80, 0, 0), additions(retained));
        equal("7200.00", retained.outputFee());
        TypeSum completed = of(breakdown, COMPLETED);
        assertEquals(
                List.of(100, 20, 0),
                completed.rates().stream().map(RateSum::previousFill).toList());
        assertEquals(List.of(10, 20, 0), subtractions(completed));
        equal("3360.00", completed.clawbacks());
    }

    @Test
    void aPriceIsTheShareOfTheTypeInTheOutputPartOfTheBand() {
        Breakdown breakdown = workedExample();
        assertEquals(List.of("120", "108", "96"), prices(breakdown, STARTED));
        assertEquals(List.of("120", "108", "96"), prices(breakdown, COMPLETED));
        for (DeclarationType type : List.of(RETAINED_1, RETAINED_2, EXTENDED_1, EXTENDED_3)) {
            assertEquals(List.of("90", "81", "72"), prices(breakdown, type), type.wireName());
        }
    }

    @Test
    void whatIsBeyondTheLastBandIsCountedAndEarnsNothing() {
        Contract contract = aContractOf(band(1, 2, "1000"), band(3, 4, "900"), band(5, 6, "800"), band(7, 8, "700"));
        Breakdown breakdown =
                Calculation.of(counts().before(STARTED, 8, 1).now(STARTED, 4, 2).made(), contract, false, List.of());
        TypeSum started = of(breakdown, STARTED);
        assertEquals(List.of(0, 0, 0, 1), additions(started));
        assertEquals(List.of(0, 0, 0, 2), subtractions(started));
        assertEquals(-1, started.additions() - started.subtractions());
        assertEquals(3, started.additionsOver());
        equal("84.00", breakdown.sums().outputFee());
        equal("168.00", breakdown.sums().clawbacks());
    }

    @Test
    void mentorsAreReckonedApartFrom2025() {
        Contract contract =
                new Contract(0, pounds("0"), pounds("0"), null, true, List.of(band(1, 100, "1000")), pounds("1000.00"));
        Breakdown breakdown = Calculation.of(
                counts().now(ParticipantType.MENTOR, STARTED, 30, 2)
                        .now(ParticipantType.MENTOR, COMPLETED, 5, 0)
                        .made(),
                contract,
                true,
                List.of());
        Sums mentors = breakdown.of(Side.MENTOR).orElseThrow().sums();
        equal("17500.00", mentors.outputFee());
        equal("1000.00", mentors.clawbacks());
        equal("16500.00", mentors.subtotal());
        equal("3300.00", mentors.vat());
        equal("19800.00", mentors.total());
        equal("19800.00", breakdown.sums().total());
        equal("0.00", breakdown.of(Side.ECT).orElseThrow().sums().total());
    }

    @Test
    void teachersBandsTakeNoMentorsFrom2025AndAdjustmentsAreOnTheirSide() {
        Contract contract = new Contract(
                0, pounds("0"), pounds("10.00"), null, true, List.of(band(1, 1, "1000")), pounds("1000.00"));
        Breakdown breakdown = Calculation.of(
                counts().now(ParticipantType.MENTOR, STARTED, 1, 0)
                        .now(ParticipantType.ECT, STARTED, 1, 0)
                        .made(),
                contract,
                true,
                ADJUSTMENTS);
        Sums teachers = breakdown.of(Side.ECT).orElseThrow().sums();
        equal("120.00", teachers.outputFee());
        equal("149.50", teachers.adjustments());
        equal("335.40", teachers.total());
        equal("600.00", breakdown.of(Side.MENTOR).orElseThrow().sums().total());
        equal("935.40", breakdown.sums().total());
    }

    @Test
    void mentorsBefore2025ShareTheBandsWithTeachers() {
        Breakdown breakdown = Calculation.of(
                counts().now(ParticipantType.MENTOR, STARTED, 1, 0)
                        .now(ParticipantType.ECT, STARTED, 1, 0)
                        .made(),
                aContractOf(band(1, 1, "1000")),
                false,
                List.of());
        assertEquals(1, of(breakdown, STARTED).additions());
        assertEquals(1, of(breakdown, STARTED).additionsOver());
        assertTrue(breakdown.of(Side.MENTOR).isEmpty());
    }

    @Test
    void mentorsOfOtherTypesAreCountedFrom2025AndEarnNothing() {
        Contract contract =
                new Contract(0, pounds("0"), pounds("0"), null, true, List.of(band(1, 1, "1000")), pounds("1000.00"));
        Breakdown breakdown = Calculation.of(
                counts().now(ParticipantType.MENTOR, RETAINED_1, 3, 0).made(), contract, true, List.of());
        SideSum mentors = breakdown.of(Side.MENTOR).orElseThrow();
        assertEquals(
                List.of(STARTED, RETAINED_1, COMPLETED),
                mentors.types().stream().map(TypeSum::type).toList());
        equal("0.00", mentors.sums().total());
    }

    @Test
    void upliftIsPaidForStartedOnlyOnceAndBefore2025ToMentorsToo() {
        Counts counts = counts().uplifted(ParticipantType.ECT, STARTED, 2, 1)
                .uplifted(ParticipantType.MENTOR, STARTED, 3, 0)
                .uplifted(ParticipantType.ECT, RETAINED_1, 9, 9)
                .made();
        Sums until2024 = Calculation.of(counts, aContract(), false, List.of()).sums();
        equal("500.00", until2024.uplift());
        equal("100.00", until2024.upliftClawbacks());
        equal(
                "200.00",
                Calculation.of(counts, aContract(), true, List.of()).sums().uplift());
    }

    @Test
    void vatFollowsTheContractAndMayBeNegative() {
        Contract charged = withVat(true);
        Contract free = withVat(false);
        List<Adjustment> off = List.of(adjustment("-100.00"));
        equal("-20.00", Calculation.of(none(), charged, false, off).sums().vat());
        equal("-120.00", Calculation.of(none(), charged, false, off).sums().total());
        equal("-100.00", Calculation.of(none(), free, false, off).sums().total());
    }

    @Test
    void extendedDeclarationsFillBandsOfTheirOwn() {
        Breakdown breakdown = Calculation.of(
                counts().now(EXTENDED_1, 1, 0).now(EXTENDED_3, 1, 0).made(),
                aContractOf(band(1, 1, "1000")),
                false,
                List.of());
        equal("180.00", breakdown.sums().outputFee());
    }

    private static Breakdown workedExample() {
        Counts counts = counts().before(STARTED, 150, 10)
                .now(STARTED, 50, 2)
                .uplifted(ParticipantType.ECT, STARTED, 25, 3)
                .uplifted(ParticipantType.MENTOR, STARTED, 15, 0)
                .now(RETAINED_1, 80, 0)
                .before(COMPLETED, 120, 0)
                .now(COMPLETED, 0, 30)
                .made();
        return Calculation.of(counts, aContract(), false, ADJUSTMENTS);
    }

    private static Contract withVat(boolean chargeable) {
        return new Contract(0, pounds("0"), pounds("0"), null, chargeable, List.of(band(1, 1, "1000")), null);
    }

    private static Adjustment adjustment(String amount) {
        return new Adjustment(AdjustmentId.random(), "Correction", pounds(amount));
    }

    private static TypeSum of(Breakdown breakdown, DeclarationType type) {
        return breakdown.types().filter(sum -> sum.type() == type).findFirst().orElseThrow();
    }

    private static List<Integer> additions(TypeSum sum) {
        return sum.rates().stream().map(RateSum::additions).toList();
    }

    private static List<Integer> subtractions(TypeSum sum) {
        return sum.rates().stream().map(RateSum::subtractions).toList();
    }

    private static List<String> prices(Breakdown breakdown, DeclarationType type) {
        return of(breakdown, type).rates().stream()
                .map(sum -> sum.rate().price().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** To as many places as are expected. */
    private static void equal(String expected, BigDecimal actual) {
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(wanted, actual.setScale(wanted.scale(), RoundingMode.HALF_UP));
    }
}
