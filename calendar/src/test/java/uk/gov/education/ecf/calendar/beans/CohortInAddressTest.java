package uk.gov.education.ecf.calendar.beans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;

class CohortInAddressTest {

    private final CohortInAddress reader = new CohortInAddress(Calendar.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2024", "2025"})
    void theYearOfACohortIsRead(String text) {
        assertEquals(Optional.of(Integer.parseInt(text)), reader.read(text).map(Cohort::startYear));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2026", "02024", " 2024", "2024 ", "2024.0", "-2024", "２０２４", "soon", ""})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), reader.read(text));
    }
}
