package uk.gov.education.ecf.platform.documents.listing;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * A place in the order in which a list changes: whatever is not behind it has been seen (rule M19a).
 *
 * @param time of the last change that was seen, by the clock of the list
 * @param id   of the resource that changed then; the last of all ids where everything of that time was seen
 */
record Position(OffsetDateTime time, UUID id) {

    /** The order of what has changed, in which nothing is ever overtaken. */
    static final Order ORDER = new Order(List.of(SortKey.ascending("updated_at"), SortKey.ascending("id")));

    static final OffsetDateTime EARLIEST = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static final Position BEGINNING = new Position(EARLIEST, new UUID(0, 0));

    private static final int LAST_YEAR = 9999;
    private static final UUID LAST = new UUID(-1, -1);

    /** Behind everything that changed up to that time. */
    static Position behind(OffsetDateTime time) {
        return new Position(time, LAST);
    }

    /** @throws RequestRefused 400 unless the word is one that {@link #encoded} made */
    static Position decode(String word) {
        List<String> place = Cursor.decode(word, ORDER).position();
        UUID id = IdText.parse(place.get(1)).orElseThrow(() -> new RequestRefused(CommonRefusals.CURSOR));
        return new Position(time(place.get(0)), id);
    }

    /** @throws RequestRefused 400 unless it is a time that a clock of a list can have shown */
    static OffsetDateTime time(String text) {
        return read(text)
                .filter(time -> !time.isBefore(EARLIEST) && time.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new RequestRefused(CommonRefusals.CURSOR));
    }

    private static Optional<OffsetDateTime> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String encoded() {
        return new Cursor(ORDER.sql(), List.of(time.toString(), id.toString())).encoded();
    }

    /** Names what leads up to here. */
    EntityTag tag() {
        return EntityTag.of(Long.toHexString(ChronoUnit.MICROS.between(EARLIEST, time)) + "-" + id);
    }
}
