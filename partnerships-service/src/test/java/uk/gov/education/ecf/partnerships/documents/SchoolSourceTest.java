package uk.gov.education.ecf.partnerships.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.Calendar;

/** When the documents of schools have to be made again. */
class SchoolSourceTest {

    private final SchoolSource source = new SchoolSource(null, null, Calendar.bundled());

    @Test
    void theyAreBasedOnTheCohortsOfTheCalendar() {
        assertEquals("2020,2021,2022,2023,2024,2025", source.basis());
    }

    @Test
    void theyAreDueWhereTheyNeverWereMade() {
        assertTrue(source.isDueAfter(""));
    }

    @Test
    void theyAreDueWhenTheCalendarKnowsANewCohort() {
        assertTrue(source.isDueAfter("2020,2021,2022,2023,2024"));
    }

    @Test
    void theyAreNotDueWhileTheCalendarStaysAsItIs() {
        assertFalse(source.isDueAfter("2020,2021,2022,2023,2024,2025"));
    }

    @Test
    void aReplicaWhoseCalendarIsOlderAsksForNothing() {
        assertFalse(source.isDueAfter("2020,2021,2022,2023,2024,2025,2026"));
    }

    @Test
    void nothingIsServedFromHalfAList() {
        assertTrue(source.mustBeCompleteBeforeServing());
    }
}
