package uk.gov.education.ecf.platform.ownwrites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwaitedEventTest {

    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Test
    void readsTopicsAndIds() {
        assertEquals(
                List.of(new AwaitedEvent("a.b.v1", ID), new AwaitedEvent("c", ID)),
                AwaitedEvent.parse("a.b.v1/" + ID + ", c/" + ID));
    }

    @Test
    void leavesOutWhatIsNoEvent() {
        assertEquals(List.of(), AwaitedEvent.parse(null));
        assertEquals(List.of(), AwaitedEvent.parse(""));
        assertEquals(
                List.of(new AwaitedEvent("c", ID)),
                AwaitedEvent.parse("garbage,/" + ID + ",a/1-1-1-1-1,a/zzzzzzzz-2222-4333-8444-555555555555,c/" + ID));
    }

    @Test
    void readsTwentyAtTheMost() {
        assertEquals(20, AwaitedEvent.parse(("a/" + ID + ",").repeat(20)).size());
        assertEquals(20, AwaitedEvent.parse(("a/" + ID + ",").repeat(21)).size());
    }
}
