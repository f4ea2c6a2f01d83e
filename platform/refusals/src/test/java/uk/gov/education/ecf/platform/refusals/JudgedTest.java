package uk.gov.education.ecf.platform.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static final Refusal NO = new RefusalTable().invalid("no", "base", "No.");

    @Test
    void itIsEitherAValueOrRefusals() {
        assertEquals(2, Judged.accepted(1).map(one -> one + 1).value());
        assertFalse(Judged.accepted(1).isRefused());
        assertTrue(Judged.refused(NO).isRefused());
        assertThrows(IllegalStateException.class, () -> Judged.refused(NO).value());
        assertThrows(IllegalArgumentException.class, () -> Judged.refused(List.of()));
    }

    @Test
    void nothingFollowsARefusal() {
        Judged<Integer> refused = Judged.refused(NO);
        assertEquals(List.of(NO), refused.map(one -> one + 1).refusals());
        assertEquals(List.of(NO), refused.flatMap(Judged::accepted).refusals());
        assertEquals(
                "no", refused.fold(one -> "yes", refusals -> refusals.get(0).code()));
    }

    @Test
    void whatIsNotFoundIsToldAsNothingThere() {
        assertEquals(Judged.nothingThere(), Judged.found(Optional.empty()));
        assertEquals(Judged.accepted(1), Judged.found(Optional.of(1)));
        assertEquals(
                Refusal.Kind.UNKNOWN, Judged.nothingThere().refusals().get(0).kind());
    }

    @Test
    void anObjectionRefuses() {
        assertEquals(Judged.accepted(1), Judged.unless(Optional.empty(), 1));
        assertEquals(Judged.refused(NO), Judged.unless(Optional.of(NO), 1));
    }
}
