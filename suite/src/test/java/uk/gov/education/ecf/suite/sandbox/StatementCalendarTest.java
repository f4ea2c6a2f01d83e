package uk.gov.education.ecf.suite.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementCalendarTest {

    @Test
    void everyProviderGetsTheWholeCalendarOfTheCohort() {
        List<String> lines = StatementCalendar.csvFor(
                        List.of(SandboxProvider.AURORA, SandboxProvider.CEDAR), Set.of(2025))
                .lines()
                .toList();
        assertEquals("lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee", lines.get(0));
        assertEquals(1 + 2 * 31, lines.size());
        assertTrue(lines.contains("c0000000-0000-4000-8000-000000000003,2025,January,2027,2026-12-31,2027-01-25,true"));
    }
}
