package uk.gov.education.ecf.gateway.limiting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

class AtOnceTest {

    private static final LeadProviderId AURORA = LeadProviderId.random();
    private static final LeadProviderId BEACON = LeadProviderId.random();

    private final AtOnce two = new AtOnce(2);

    @Test
    void asManyAsAreAllowedAndNotOneMore() {
        assertTrue(two.enter(AURORA));
        assertTrue(two.enter(AURORA));
        assertFalse(two.enter(AURORA));
        assertTrue(two.enter(BEACON));
    }

    @Test
    void whoeverLeavesMakesRoomForOne() {
        two.enter(AURORA);
        two.enter(AURORA);
        two.enter(AURORA);
        two.leave(AURORA);
        assertTrue(two.enter(AURORA));
        assertFalse(two.enter(AURORA));
    }
}
