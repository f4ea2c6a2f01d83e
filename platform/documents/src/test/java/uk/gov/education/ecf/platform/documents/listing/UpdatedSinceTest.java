package uk.gov.education.ecf.platform.documents.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

class UpdatedSinceTest {

    @ParameterizedTest
    @CsvSource({
        "2020-11-13T11:21:55Z, 2020-11-13T11:21:55Z",
        "2020-11-13t11:21:55z, 2020-11-13T11:21:55Z",
        "2020-11-13T11:21:55.123456Z, 2020-11-13T11:21:55.123456Z",
        "2020-11-13T11:21:55+01:00, 2020-11-13T10:21:55Z",
        "2020-11-13T11:21:55-0130, 2020-11-13T12:51:55Z",
        "2020-11-13T11:21:55+01, 2020-11-13T10:21:55Z",
        "2020-11-13T11:21:55, 2020-11-13T11:21:55Z",
        "2020-11-13, 2020-11-13T00:00Z",
        "2020-11-13T11%3A21%3A55Z, 2020-11-13T11:21:55Z"
    })
    void readsDatesAndTimes(String text, String expected) {
        assertEquals(expected, UpdatedSince.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2020-13-01",
                "2020-02-30T00:00:00Z",
                "2020-11-13T25:00:00Z",
                "2020-11-13 11:21:55",
                "2020-11-13T11:21:55 01:00",
                "20201113",
                "2020-11-13T11:21Z",
                "%zz",
                "2020-11-13T11:21:55+99:00",
                // finding 15
                "0001-01-01T00:00:00+18:00",
                "0000-01-01",
                "9999-12-31T23:59:59-18:00"
            })
    void refusesTheRest(String text) {
        assertEquals(
                "updated-since-invalid",
                assertThrows(RequestRefused.class, () -> UpdatedSince.parse(text))
                        .refusals()
                        .get(0)
                        .code());
    }
}
