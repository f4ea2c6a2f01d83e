package uk.gov.education.ecf.platform.documents.listing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Reads the {@code updated_since} filter: a date, or a date and time with or without a zone (none is UTC). */
final class UpdatedSince {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[Tt](\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private UpdatedSince() {}

    /** @throws RequestRefused 400 when the text is no date and time, not even after decoding it once more */
    static OffsetDateTime parse(String text) {
        return read(text)
                .or(() -> decoded(text).flatMap(UpdatedSince::read))
                .orElseThrow(() -> new RequestRefused(CommonRefusals.UPDATED_SINCE));
    }

    private static Optional<OffsetDateTime> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(form.group(1));
            LocalDateTime time =
                    form.group(2) == null ? date.atStartOfDay() : LocalDateTime.parse(date + "T" + form.group(2));
            return Optional.of(time.atOffset(offset(form.group(3))).withOffsetSameInstant(ZoneOffset.UTC))
                    .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String text) {
        return text == null ? ZoneOffset.UTC : ZoneOffset.of(text.toUpperCase());
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
