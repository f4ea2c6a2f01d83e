package uk.gov.education.ecf.statements.model.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandingTest {

    private static final List<Integer> TWO_EACH = List.of(2, 2, 2, 2);

    @Test
    void additionsFillTheRoomThatEarlierStatementsLeftFromTheLowestBandUp() {
        Banding banding = Banding.of(TWO_EACH, new Tally(3, 0, 3, 0));
        assertEquals(List.of(2, 1, 0, 0), banding.previousFill());
        assertEquals(List.of(0, 1, 2, 0), banding.additions());
        assertEquals(List.of(0, 0, 0, 0), banding.subtractions());
    }

    @Test
    void refundsLeaveThisStatementsAdditionsFromTheTopDownAndThenTheEarlierFill() {
        assertEquals(
                List.of(0, 1, 2, 0), Banding.of(TWO_EACH, new Tally(3, 0, 3, 3)).subtractions());
        assertEquals(
                List.of(1, 2, 2, 0), Banding.of(TWO_EACH, new Tally(3, 0, 3, 5)).subtractions());
    }

    @Test
    void whatIsBeyondTheLastBandIsLeftOver() {
        Banding banding = Banding.of(TWO_EACH, new Tally(8, 1, 4, 2));
        assertEquals(List.of(0, 0, 0, 1), banding.additions());
        assertEquals(List.of(0, 0, 0, 2), banding.subtractions());
        assertEquals(3, banding.additionsOver());
        assertEquals(0, banding.subtractionsOver());
    }

    @Test
    void theLastPlaceOfTheLastBandIsStillPaid() {
        assertEquals(0, Banding.of(TWO_EACH, new Tally(0, 0, 8, 0)).additionsOver());
        assertEquals(1, Banding.of(TWO_EACH, new Tally(0, 0, 9, 0)).additionsOver());
    }

    @Test
    void refundsThatNoBandHoldsAreLeftOver() {
        Banding banding = Banding.of(TWO_EACH, new Tally(1, 0, 1, 3));
        assertEquals(List.of(2, 0, 0, 0), banding.subtractions());
        assertEquals(1, banding.subtractionsOver());
    }

    @Test
    void earlierRefundsMakeRoomAndNeverLessThanNothing() {
        assertEquals(
                List.of(0, 0, 0, 0), Banding.of(TWO_EACH, new Tally(1, 2, 1, 0)).previousFill());
        assertEquals(
                List.of(1, 0, 0, 0), Banding.of(TWO_EACH, new Tally(1, 2, 1, 0)).additions());
    }
}
