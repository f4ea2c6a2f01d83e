package uk.gov.education.ecf.gateway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FarewellTest { // rule J-36

    private static final long PAUSE = 100;
    private static final long LONGEST = 1_000;
    private static final boolean READ = true;
    private static final boolean WRITE = false;

    private final Farewell farewell = new Farewell(PAUSE, LONGEST);

    @Test
    void whoeverHasSaidNothingIsAsked() {
        assertFalse(farewell.holds(READ, 0));
        assertFalse(farewell.holds(WRITE, 0));
    }

    @Test
    void whoeverHasSaidItIsBetterNotAsked() {
        farewell.said(0);
        assertTrue(farewell.holds(READ, PAUSE - 1));
        assertTrue(farewell.holds(WRITE, PAUSE - 1));
    }

    @Test
    void oneReadInEachPauseFindsOut() {
        farewell.said(0);
        assertFalse(farewell.holds(READ, PAUSE));
        farewell.asked(PAUSE);
        assertTrue(farewell.holds(READ, 2 * PAUSE - 1));
        assertFalse(farewell.holds(READ, 2 * PAUSE));
    }

    @Test
    void noWriteFindsOut() {
        farewell.said(0);
        assertTrue(farewell.holds(WRITE, LONGEST - 1));
    }

    @Test
    void afterTheLongestTimeItIsForgotten() {
        farewell.said(0);
        assertFalse(farewell.holds(WRITE, LONGEST));
    }

    @Test
    void sayingItAgainBeginsTheTimeAnew() {
        farewell.said(0);
        farewell.said(LONGEST - 1);
        assertTrue(farewell.holds(WRITE, LONGEST));
    }

    @Test
    void itTellsWhenItWasSaidLast() {
        farewell.said(3);
        farewell.said(7);
        assertEquals(7, farewell.lastSaid());
    }

    @Test
    void whoeverComesBackIsAskedAtOnce() {
        farewell.said(0);
        farewell.takenBack();
        assertFalse(farewell.holds(WRITE, 1));
    }
}
