package uk.gov.education.ecf.platform.aside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DropReasonTest {

    @Test
    void aReasonIsOneLineWhateverItHolds() {
        assertEquals("sent twice by mistake", DropReason.oneLine(" sent twice\r\n\tby mistake\n"));
    }

    @Test
    void aReasonIsNoLongerThanALogLineShouldBe() {
        assertEquals("x".repeat(500), DropReason.oneLine("x".repeat(500)));
        assertEquals("x".repeat(500), DropReason.oneLine("x".repeat(501)));
    }
}
