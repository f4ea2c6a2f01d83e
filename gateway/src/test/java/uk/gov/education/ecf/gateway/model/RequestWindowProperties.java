package uk.gov.education.ecf.gateway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Against the rule as it is ruled: of all requests that were granted before, how many are younger than the window is long? */
class RequestWindowProperties {

    private long now;

    @Property(tries = 2000)
    void aRequestIsGrantedExactlyWhenTheStretchThatEndsWithItHasRoom(
            @ForAll @IntRange(min = 1, max = 40) int limit,
            @ForAll @LongRange(min = 1, max = 200) long length,
            @ForAll @Size(max = 400) List<@LongRange(min = 0, max = 30) Long> pauses) {
        now = 0;
        RequestWindow window = new RequestWindow(limit, length, () -> now);
        List<Long> granted = new ArrayList<>();
        for (long pause : pauses) {
            now += pause;
            List<Long> younger =
                    granted.stream().filter(moment -> now - moment < length).toList();
            Place place = window.take();
            assertEquals(younger.size() < limit, place.granted());
            if (place.granted()) {
                granted.add(now);
            }
            int counted = younger.size() + (place.granted() ? 1 : 0);
            long oldest = younger.isEmpty() ? now : younger.get(0);
            assertEquals(limit - counted, place.left());
            assertEquals(oldest + length - now, place.nanosUntilNext());
        }
    }
}
