package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.calendar.Calendar;

class CohortYearTest {

    private static final Calendar CALENDAR = Calendar.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2024", " 2025 "})
    void theYearOfACohortIsRead(String text) {
        assertEquals(Optional.of(Integer.parseInt(text.strip())), CohortYear.of(text, CALENDAR));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "2019",
                "2026",
                "2024abc",
                "2024.0",
                "02024",
                "-2024",
                "20 24",
                "two",
                "true",
                "99999999999999999999"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), CohortYear.of(text, CALENDAR));
    }
}
