package uk.gov.education.ecf.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void oneActAfterAnotherTellsWhatHappenedInOrder() {
        Change<Integer, String> change = Change.of(1, "added").then(one -> Change.of(one + 1, "added again"));
        assertEquals(new Change<>(2, List.of("added", "added again")), change);
    }

    @Test
    void anActThatFindsEverythingAsItShouldBeTellsNothing() {
        assertTrue(Change.between(1, 1, after -> "changed").isNone());
        assertEquals(Change.of(2, "changed to 2"), Change.between(1, 2, after -> "changed to " + after));
        assertFalse(Change.none(1).then(one -> Change.of(2, "changed")).isNone());
    }

    @Test
    void anAdditionThatNobodyTellsOfAddsNoEvent() {
        assertEquals(Change.of(3, "added"), Change.of(1, "added").with(one -> one + 2));
    }
}
