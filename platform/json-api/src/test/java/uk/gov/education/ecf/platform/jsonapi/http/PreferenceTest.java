package uk.gov.education.ecf.platform.jsonapi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-ndjson | true",
                "Application/X-NDJSON; charset=utf-8 | true",
                "text/html, application/x-ndjson;q=0.2 | true",
                "application/x-ndjson, application/vnd.api+json | true",
                "application/vnd.api+json, application/x-ndjson | false",
                "application/json;q=0.5, application/x-ndjson;q=0.6 | true",
                "application/json;q=0.7, application/x-ndjson;q=0.6 | false",
                "application/x-ndjson;q=0 | false",
                "application/x-ndjson;q=nonsense | true",
                "application/x-ndjson-seq | false",
                "*/* | false",
                "'' | false"
            })
    void linesComeForWhoeverLikesThemBest(String accept, boolean lines) {
        assertEquals(lines, Preference.isForLines(accept));
    }

    @Test
    void nobodyWhoSaysNothingLikesThem() {
        assertEquals(false, Preference.isForLines(null));
    }
}
