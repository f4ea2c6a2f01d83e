package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2021-06-21T08:46:29Z                  | 2021-06-21T08:46:29Z
            2021-06-21t08:46:29z                  | 2021-06-21T08:46:29Z
            2021-06-21T08:46:29                   | 2021-06-21T08:46:29Z
            2021-06-21T08:46:29+01:00             | 2021-06-21T07:46:29Z
            2021-06-21T08:46:29-05                | 2021-06-21T13:46:29Z
            2021-06-21T08:46:29.123Z              | 2021-06-21T08:46:29.123Z
            2021-06-21T08:46:29,123+01:00         | 2021-06-21T07:46:29.123Z
            2021-06-21T08:46:29.1234567890123Z    | 2021-06-21T08:46:29.123456Z
            2024-02-29T00:00:00Z                  | 2024-02-29T00:00:00Z
            """)
    void rfc3339IsRead(String text, Instant moment) {
        assertEquals(Optional.of(moment), WrittenDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06-21 08:46:29",
                "2021-06-21",
                "2021-19-01T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2021-06-21T24:00:00Z",
                "2021-06-21T08:46Z",
                "2021-06-21T08:46:29+25:00",
                "2021-06-21T08:46:29+0100",
                " 2021-06-21T08:46:29Z",
                "20210621T084629Z",
                "2021-06-21T08:46:29.Z",
                "foo",
                "1624265189",
                "٢٠٢١-٠٦-٢١T٠٨:٤٦:٢٩Z"
            })
    void anythingElseIsNot(String text) {
        assertEquals(Optional.empty(), WrittenDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-21 08:46:29", "21 June", "2021-19-01T00:00:00Z"})
    void whatHoldsADigitSaysSomething(String text) {
        assertTrue(WrittenDate.saysSomething(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "true", "yesterday"})
    void wordsAloneSayNothing(String text) {
        assertFalse(WrittenDate.saysSomething(text));
    }
}
