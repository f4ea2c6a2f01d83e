package uk.gov.education.ecf.platform.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final RefusalTable TABLE = new RefusalTable();
    private static final Refusal NO_COHORT = TABLE.invalid("cohort-missing", "cohort", "Enter '#/cohort'.");
    private static final Refusal NO_DATE = TABLE.invalid("date-missing", "date", "Enter '#/date'.");
    private static final Wording LATE = TABLE.conflictWith("date-late", "date", "'#/date' must lie before %s.");

    @Test
    void whatIsWrongKeepsTheOrderInWhichItWasNoticedAndIsToldOnce() {
        Refusals refusals = new Refusals().add(NO_DATE).addIf(true, NO_COHORT).addIf(false, LATE.with("May"));
        assertEquals(List.of(NO_DATE, NO_COHORT), refusals.add(NO_DATE).toList());
    }

    @Test
    void aMissingValueIsRefusedAndItsResultNeverMade() {
        Refusals refusals = new Refusals();
        Claim<Integer> cohort = refusals.require(Optional.empty(), NO_COHORT);
        assertEquals(Judged.refused(NO_COHORT), refusals.otherwise(cohort::get));
        assertThrows(NoSuchElementException.class, cohort::get);
    }

    @Test
    void aTextThatWasLeftOutIsNoFaultButOneThatMakesNoSenseIs() {
        Refusals refusals = new Refusals();
        assertNull(refusals.readIfGiven(null, text -> Optional.of(1), NO_COHORT).orNull());
        assertTrue(refusals.isEmpty());
        assertTrue(refusals.readIfGiven("2024", text -> Optional.of(2024), NO_COHORT)
                .is(year -> year == 2024));
        refusals.readIfGiven("?", text -> Optional.empty(), NO_COHORT);
        assertEquals(List.of(NO_COHORT), refusals.toList());
    }

    @Test
    void whatWasJudgedElsewhereBringsItsRefusals() {
        Refusals refusals = new Refusals();
        Claim<String> accepted = refusals.take(Judged.accepted("2024"));
        Claim<String> refused = refusals.take(Judged.refused(List.of(NO_DATE, NO_COHORT)));
        assertEquals("2024", accepted.get());
        assertFalse(refused.is(any -> true));
        assertEquals(List.of(NO_DATE, NO_COHORT), refusals.toList());
    }

    @Test
    void aTableListsEveryCodeOnceAndWordsWhatIsOnlyKnownLater() {
        assertEquals(
                List.of("cohort-missing", "date-missing", "date-late"),
                TABLE.refusals().stream().map(Refusal::code).distinct().toList());
        assertEquals("'#/date' must lie before May.", LATE.with("May").detail());
        assertEquals(Refusal.Kind.CONFLICT, LATE.with("May").kind());
        assertEquals("start", LATE.about("start", "May").title());
    }
}
