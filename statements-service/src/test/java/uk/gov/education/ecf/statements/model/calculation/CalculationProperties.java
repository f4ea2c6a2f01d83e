package uk.gov.education.ecf.statements.model.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.LineItemState;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;

/** Whatever was declared, and whatever was agreed. */
class CalculationProperties {

    private static final ProviderCohort WHOSE = new ProviderCohort(LeadProviderId.random(), 2024);
    private static final StatementId WHERE = StatementId.random();

    /** What one statement bills and refunds of {@code started}. */
    record Month(int billable, int refundable) {}

    @Provide
    Arbitrary<Contract> contracts() {
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<BigDecimal> money = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, pounds("2000"))
                .ofScale(2);
        Arbitrary<BigDecimal> percentage = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, pounds("100"))
                .ofScale(2);
        return Combinators.combine(
                        sizes,
                        money.list().ofSize(4),
                        percentage,
                        money.injectNull(0.2),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false),
                        money.injectNull(0.2))
                .as((size, prices, output, uplift, target, vat, mentor) ->
                        new Contract(target, prices.get(0), null, uplift, vat, bands(size, prices, output), mentor));
    }

    private static List<Band> bands(List<Integer> sizes, List<BigDecimal> prices, BigDecimal output) {
        List<Band> bands = new ArrayList<>();
        int from = 1;
        for (int i = 0; i < sizes.size(); i++) {
            int to = from + sizes.get(i) - 1;
            bands.add(new Band(from, to, prices.get(i), output, pounds("40")));
            from = to + 1;
        }
        return bands;
    }

    @Provide
    Arbitrary<List<Counted>> counted() {
        return Combinators.combine(
                        Arbitraries.of(DeclarationType.class),
                        Arbitraries.of(ParticipantType.class),
                        Arbitraries.of(LineItemKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 20))
                .as(Counted::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Month>> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 15))
                .as(Month::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void theBreakdownIsTheSumOfItsLines(
            @ForAll("counted") List<Counted> counted, @ForAll("contracts") Contract contract, @ForAll boolean apart) {
        Breakdown breakdown = Calculation.of(new Counts(counted), contract, apart, List.of());
        Sums sums = breakdown.sums();
        List<RateSum> rates =
                breakdown.types().flatMap(type -> type.rates().stream()).toList();
        equal(sum(rates, RateSum::outputFee), sums.outputFee());
        equal(sum(rates, RateSum::clawbacks), sums.clawbacks());
        equal(
                sum(
                        breakdown.sides(),
                        side -> side.sums().subtotal().add(side.sums().vat())),
                sums.total());
    }

    @Property
    void whatLineItemsBringAddsUpToTheBreakdownInWhateverOrder(
            @ForAll("counted") List<Counted> counted,
            @ForAll("contracts") Contract contract,
            @ForAll boolean apart,
            @ForAll Random order) {
        Breakdown breakdown = Calculation.of(new Counts(counted), contract, apart, List.of());
        ItemValues values = new ItemValues(breakdown);
        List<LineItem> items = new ArrayList<>(items(counted));
        Collections.shuffle(items, order);
        List<ItemValue> brought = items.stream().map(values::next).toList();
        Sums sums = breakdown.sums();
        equal(sums.outputFee(), sum(brought, ItemValue::outputFee));
        equal(sums.clawbacks(), sum(brought, ItemValue::clawbacks));
        equal(sums.uplift(), sum(brought, ItemValue::uplift));
        equal(sums.upliftClawbacks(), sum(brought, ItemValue::upliftClawbacks));
        equal(sums.subtotal().subtract(sums.serviceFee()), sum(brought, ItemValue::value));
    }

    @Property
    void theOrderOfTheCountsNeverMatters(
            @ForAll("counted") List<Counted> counted,
            @ForAll("contracts") Contract contract,
            @ForAll boolean apart,
            @ForAll Random order) {
        List<Counted> shuffled = new ArrayList<>(counted);
        Collections.shuffle(shuffled, order);
        assertEquals(
                Calculation.of(new Counts(counted), contract, apart, List.of()),
                Calculation.of(new Counts(shuffled), contract, apart, List.of()));
    }

    @Property
    void nothingIsDropped(
            @ForAll("counted") List<Counted> counted, @ForAll("contracts") Contract contract, @ForAll boolean apart) {
        Calculation.of(new Counts(counted), contract, apart, List.of()).types().forEach(type -> {
            assertEquals(type.tally().billable(), type.additions() + type.additionsOver());
            assertEquals(type.tally().refundable(), type.subtractions() + type.subtractionsOver());
        });
    }

    /** As long as no statement bills more than the contract holds, and none refunds what was not billed. */
    @Property
    void withinTheContractAdditionsLessSubtractionsOfAllStatementsAreWhatIsBilledInTheEnd(
            @ForAll("months") List<Month> any, @ForAll("contracts") Contract contract) {
        List<Month> months = within(any, capacity(contract));
        List<TypeSum> statements = statements(months, contract);
        assertEquals(
                months.stream()
                        .mapToInt(month -> month.billable - month.refundable)
                        .sum(),
                statements.stream()
                        .mapToInt(started -> started.additions() - started.subtractions())
                        .sum());
    }

    /** Under the same two conditions: what the earlier statement loses by it is what the later one gains. */
    @Property
    void movingADeclarationToTheNextStatementMovesExactlyItsValue(
            @ForAll("months") List<Month> any,
            @ForAll("contracts") Contract contract,
            @ForAll @IntRange(max = 7) int which) {
        List<Month> months = new ArrayList<>(within(any, capacity(contract)));
        months.add(new Month(0, 0));
        int from = which % (months.size() - 1);
        Month earlier = months.get(from);
        Month later = months.get(from + 1);
        List<Month> moved = new ArrayList<>(months);
        moved.set(from, new Month(earlier.billable - 1, earlier.refundable));
        moved.set(from + 1, new Month(later.billable + 1, later.refundable));
        if (earlier.billable == 0 || !within(moved, capacity(contract)).equals(moved)) {
            return;
        }
        List<BigDecimal> before = values(months, contract);
        List<BigDecimal> after = values(moved, contract);
        equal(before.get(from).subtract(after.get(from)), after.get(from + 1).subtract(before.get(from + 1)));
        IntStream.range(0, months.size())
                .filter(i -> i != from && i != from + 1)
                .forEach(i -> equal(before.get(i), after.get(i)));
    }

    /** The same months with so much less in them that the bands hold what is billed, and refunds have been billed. */
    private static List<Month> within(List<Month> months, int capacity) {
        List<Month> within = new ArrayList<>();
        int fill = 0;
        for (Month month : months) {
            int billable = Math.min(month.billable, capacity - fill);
            int refundable = Math.min(month.refundable, fill + billable);
            within.add(new Month(billable, refundable));
            fill += billable - refundable;
        }
        return within;
    }

    private static int capacity(Contract contract) {
        return contract.bands().stream().mapToInt(Band::capacity).sum();
    }

    private static List<BigDecimal> values(List<Month> months, Contract contract) {
        return statements(months, contract).stream()
                .map(started -> started.outputFee().subtract(started.clawbacks()))
                .toList();
    }

    private static List<TypeSum> statements(List<Month> months, Contract contract) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> started(months.subList(0, i), months.get(i), contract))
                .toList();
    }

    private static TypeSum started(List<Month> before, Month now, Contract contract) {
        Counts counts = CountsFixture.counts()
                .before(
                        DeclarationType.STARTED,
                        before.stream().mapToInt(Month::billable).sum(),
                        before.stream().mapToInt(Month::refundable).sum())
                .now(DeclarationType.STARTED, now.billable, now.refundable)
                .made();
        return Calculation.of(counts, contract, false, List.of())
                .types()
                .findFirst()
                .orElseThrow();
    }

    private static List<LineItem> items(List<Counted> counted) {
        return counted.stream()
                .filter(one -> !one.previous())
                .flatMap(one -> IntStream.range(0, one.number()).mapToObj(i -> item(one)))
                .toList();
    }

    private static LineItem item(Counted one) {
        DeclaredWork work = new DeclaredWork(
                DeclarationId.random(),
                ParticipantId.random(),
                WHOSE,
                one.type().wireName(),
                one.participant().wireName(),
                new Uplifts(one.uplift(), false));
        return new LineItem(LineItemId.random(), one.kind(), work, WHERE, LineItemState.PAYABLE, null, null);
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> part) {
        return all.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void equal(BigDecimal expected, BigDecimal actual) {
        assertEquals(0, expected.compareTo(actual), () -> expected + " is not " + actual);
    }
}
