package uk.gov.education.ecf.platform.jsonapi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

    private static final List<ContentCoding> ALL = List.of(ContentCoding.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip                           | GZIP
                    GZip ; q=0.5, deflate;q=0.4    | GZIP
                    gzip;q=0.5, deflate            | DEFLATE
                    deflate, gzip                  | GZIP
                    x-gzip                         | GZIP
                    br;q=1.0, gzip; q=0.01         | GZIP
                    gzip, deflate, br, zstd        | ZSTD
                    zstd                           | ZSTD
                    zstd;q=0.9, gzip               | GZIP
                    zstd;q=0.9, gzip;q=0.8         | ZSTD
                    zstd;q=0, gzip                 | GZIP
                    zstd;q=0.000                   | IDENTITY
                    gzip;q=0                       | IDENTITY
                    gzip;q=NaN, *;q=0              | IDENTITY
                    gzip;q=2                       | IDENTITY
                    gzip;q=0.5, identity           | IDENTITY
                    gzip;q=0.5, identity;q=0.5     | GZIP
                    identity                       | IDENTITY
                    deflate, br, x-gzip2           | DEFLATE
                    br, x-gzip2                    | IDENTITY
                    *                              | IDENTITY
                    *;q=0                          | IDENTITY
                    identity;q=0                   | IDENTITY
                    identity;q=0, *                | GZIP
                    identity;q=0, gzip;q=0, *      | IDENTITY
                    identity;q=0, br, zstd;q=0.001 | ZSTD
                    , ,;q=1,                       | IDENTITY
                    """)
    void whatTheHeaderLikesBestIsTaken(String accepted, ContentCoding taken) {
        assertEquals(taken, ContentCoding.preferred(accepted, ALL));
    }

    @Test
    void whoSaysNothingGetsTheBytesAsTheyAre() {
        assertEquals(ContentCoding.IDENTITY, ContentCoding.preferred(null, ALL));
        assertEquals(ContentCoding.IDENTITY, ContentCoding.preferred("", ALL));
    }

    @Test
    void whatIsNotThereIsNotTaken() {
        List<ContentCoding> there = List.of(ContentCoding.GZIP, ContentCoding.IDENTITY);
        assertEquals(ContentCoding.GZIP, ContentCoding.preferred("zstd, gzip;q=0.1", there));
        assertEquals(ContentCoding.IDENTITY, ContentCoding.preferred("zstd", there));
        assertEquals(ALL, ContentCoding.there(), "where this is built");
    }
}
