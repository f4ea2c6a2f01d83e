package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

    private static final Instant LAST = Instant.parse("2024-06-03T10:12:00Z");

    @Test
    void whoHasFallenSilentForMoreThanFiveMinutesWasInterrupted() {
        assertEquals(ImportState.RUNNING, progress(null).state(LAST.plusSeconds(300)));
        assertEquals(
                ImportState.INTERRUPTED,
                progress(null).state(LAST.plusSeconds(300).plusNanos(1000)));
    }

    @Test
    void whoHasEndedStaysEnded() {
        assertEquals(ImportState.FINISHED, progress(ImportState.FINISHED).state(LAST.plusSeconds(3000)));
        assertEquals(ImportState.FAILED, progress(ImportState.FAILED).state(LAST));
    }

    private static ImportProgress progress(ImportState outcome) {
        return new ImportProgress(
                UUID.randomUUID(), 10, new ImportProgress.Step(1, 2, 3, 4), LAST.minusSeconds(60), LAST, outcome);
    }
}
