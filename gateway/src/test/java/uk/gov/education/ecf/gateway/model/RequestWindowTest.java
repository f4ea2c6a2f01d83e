package uk.gov.education.ecf.gateway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestWindowTest {

    private static final int LIMIT = 1000;
    private static final long LENGTH = TimeUnit.SECONDS.toNanos(300);

    private long now = Long.MAX_VALUE - LENGTH / 2; // a clock of any origin may turn over
    private final RequestWindow window = new RequestWindow(LIMIT, LENGTH, () -> now);

    @Test
    void theThousandthIsGrantedAndTheNextIsNot() {
        take(LIMIT - 1);
        Place last = window.take();
        assertTrue(last.granted());
        assertEquals(0, last.left());
        Place refused = window.take();
        assertFalse(refused.granted());
        assertEquals(LIMIT, refused.limit());
        assertEquals(300, refused.secondsUntilNext());
    }

    @Test
    void aPlaceIsFreeInTheMomentInWhichItsRequestIsAsOldAsTheWindow() {
        take(LIMIT);
        now += LENGTH - 1;
        Place tooEarly = window.take();
        assertFalse(tooEarly.granted());
        assertEquals(1, tooEarly.secondsUntilNext());
        now += 1;
        assertTrue(window.take().granted());
    }

    @Test
    void noStretchOfTimeHoldsMoreWhereverItBegins() {
        take(1);
        now += LENGTH - 1;
        take(LIMIT - 1);
        assertFalse(window.take().granted());
        now += 1; // the first is gone; where a bucket would be full again, there is one place
        assertTrue(window.take().granted());
        assertFalse(window.take().granted());
    }

    @Test
    void whatIsRefusedTakesNoPlace() {
        take(LIMIT);
        now += LENGTH / 2;
        for (int i = 0; i < LIMIT; i++) {
            assertFalse(window.take().granted());
        }
        now += LENGTH / 2;
        take(LIMIT);
    }

    @Test
    void aPlaceThatIsGivenBackIsFree() {
        take(LIMIT);
        window.giveBack();
        take(1);
        assertFalse(window.take().granted());
    }

    @Test
    void secondsAreRoundedUp() {
        assertEquals(0, new Place(true, 1, 1, 0).secondsUntilNext());
        assertEquals(1, new Place(true, 1, 1, 1).secondsUntilNext());
        assertEquals(1, new Place(true, 1, 1, TimeUnit.SECONDS.toNanos(1)).secondsUntilNext());
        assertEquals(2, new Place(true, 1, 1, TimeUnit.SECONDS.toNanos(1) + 1).secondsUntilNext());
    }

    private void take(int requests) {
        for (int i = 0; i < requests; i++) {
            assertTrue(window.take().granted());
        }
    }
}
