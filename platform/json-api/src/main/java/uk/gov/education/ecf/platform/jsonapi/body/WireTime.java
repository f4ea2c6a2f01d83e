package uk.gov.education.ecf.platform.jsonapi.body;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Timestamps on the wire: RFC 3339 in UTC with exactly three fraction digits, truncated (rule W4). */
public final class WireTime {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private WireTime() {}

    public static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
