package uk.gov.education.ecf.statements.model.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.aContractOf;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.band;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.counts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.LineItemState;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;

class ItemValuesTest {

    @Test
    void theFirstItemsGetTheLowestBandsAndTheLastOnesAreOverContract() {
        ItemValues values = values(4, 0);
        assertEquals(List.of("a", "b", "over contract", "over contract"), bands(values, LineItemKind.BILLABLE, 4));
    }

    @Test
    void theFirstRefundsGetTheHighestBand() {
        ItemValues values = values(2, 2);
        assertEquals(List.of("b", "a"), bands(values, LineItemKind.REFUNDABLE, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"VOIDED", "INELIGIBLE"})
    void whatDoesNotCountBringsNothingAndTakesNobodysBand(LineItemState state) {
        ItemValues values = values(1, 0);
        assertEquals(
                Optional.empty(),
                values.next(item(LineItemKind.BILLABLE, state)).rate());
        assertEquals(List.of("a"), bands(values, LineItemKind.BILLABLE, 1));
    }

    @Test
    void moreThanWereCountedIsAFault() {
        ItemValues values = values(1, 0);
        bands(values, LineItemKind.BILLABLE, 1);
        assertThrows(IllegalStateException.class, () -> bands(values, LineItemKind.BILLABLE, 1));
    }

    private static ItemValues values(int billable, int refundable) {
        return new ItemValues(Calculation.of(
                counts().now(STARTED, billable, refundable).made(),
                aContractOf(band(1, 1, "1000"), band(2, 2, "900")),
                false,
                List.of()));
    }

    private static List<String> bands(ItemValues values, LineItemKind kind, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> values.next(item(kind, LineItemState.PAYABLE)))
                .map(value -> value.rate().orElseThrow().band())
                .toList();
    }

    private static LineItem item(LineItemKind kind, LineItemState state) {
        DeclaredWork work = new DeclaredWork(
                DeclarationId.random(),
                ParticipantId.random(),
                new ProviderCohort(LeadProviderId.random(), 2024),
                "started",
                "ect",
                new Uplifts(false, false));
        return new LineItem(LineItemId.random(), kind, work, StatementId.random(), state, null, null);
    }
}
