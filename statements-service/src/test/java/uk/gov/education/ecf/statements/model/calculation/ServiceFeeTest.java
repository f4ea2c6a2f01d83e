package uk.gov.education.ecf.statements.model.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.aContract;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.band;
import static uk.gov.education.ecf.statements.model.calculation.CountsFixture.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.statements.model.Band;
import uk.gov.education.ecf.statements.model.Contract;

class ServiceFeeTest {

    @Test
    void theFirstBandBearsTheSetUpFee() {
        assertEquals(pounds("2972.4137931034"), fee(aContract(), 10));
    }

    @Test
    void theControlFigureHolds() {
        Contract contract =
                contract(6000, "149651", null, band(1, 2000, "995"), band(2001, 4000, "979"), band(4001, 6000, "966"));
        assertEquals(pounds("75943.06897"), fee(contract, 5));
    }

    @Test
    void aFixedFeeIsTakenAsItIsAndZeroIsOne() {
        assertEquals(pounds("123.45"), fee(contract(250, "0", "123.45", band(1, 100, "1000")), 2));
        assertEquals(pounds("0.00"), fee(contract(250, "0", "0", band(1, 100, "1000")), 2));
    }

    @Test
    void onlyTheTargetCountsAndNoMoreThanTheBandsHold() {
        assertEquals(pounds("0.00"), fee(contract(0, "5800", null, band(1, 100, "1000")), 2));
        assertEquals(pounds("13.79"), fee(contract(1, "0", null, band(1, 100, "1000")), 2));
        assertEquals(
                fee(contract(100, "0", null, band(1, 100, "1000")), 9),
                fee(contract(101, "0", null, band(1, 100, "1000")), 9));
    }

    @Test
    void aBandThatStartsAtZeroHoldsNoMoreThanOneThatStartsAtOne() {
        assertEquals(
                fee(contract(10, "58", null, band(1, 10, "995")), 9),
                fee(contract(10, "58", null, band(0, 10, "995")), 9));
    }

    @Test
    void aFullFirstBandBearsTheSetUpFeeWhole() {
        assertEquals(pounds("10.00"), fee(contract(3, "910", null, band(1, 3, "1000")), 2));
    }

    private static Contract contract(int target, String setUpFee, String monthly, Band... bands) {
        return new Contract(
                target, pounds(setUpFee), monthly == null ? null : pounds(monthly), null, true, List.of(bands), null);
    }

    private static BigDecimal fee(Contract contract, int places) {
        return ServiceFee.perMonth(contract).setScale(places, RoundingMode.HALF_UP);
    }
}
