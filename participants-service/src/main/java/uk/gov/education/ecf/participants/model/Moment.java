package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.calendar.LondonDay;

/**
 * When something is asked for and when it happens (rule M16a).
 *
 * @param asked the time of the request, which may travel: what is said then is dated by it
 * @param now   the real one: what comes into being then is made at it
 */
public record Moment(Instant asked, Instant now) {

    /** The day in London on which it is asked for. */
    public LocalDate day() {
        return LondonDay.of(asked);
    }
}
