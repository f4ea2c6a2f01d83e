package uk.gov.education.ecf.platform.documents.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;

/**
 * Which pages were found to be what their reader has, and what the clock of their list said before: as long as it says so, the page
 * is the same, and none of its rows need be read to know it.
 */
@ApplicationScoped
class UnchangedPages {

    private static final int MOST = 10_000;

    private final ListClocks clocks;
    private final Cache<Asked, Found> found =
            Caffeine.newBuilder().maximumSize(MOST).build();

    UnchangedPages(ListClocks clocks) {
        this.clocks = clocks;
    }

    /** @param known the tags that the reader has, as it names them */
    record Asked(String list, String scope, URI address, String known) {}

    private record Found(OffsetDateTime clock, EntityTag tag) {}

    /**
     * The tag of the page that was asked for, if its reader has it.
     *
     * @param read the tag that follows from the rows of the page
     */
    Future<Optional<EntityTag>> tagOf(Asked asked, Supplier<Future<EntityTag>> read) {
        return clocks.latest(asked.list(), asked.scope()).flatMap(clock -> {
            Found before = found.getIfPresent(asked);
            return before != null && clock.isPresent() && before.clock().isEqual(clock.get())
                    ? Future.succeededFuture(Optional.of(before.tag()))
                    : read.get().map(tag -> compared(asked, clock, tag));
        });
    }

    /** The clock was read before the rows: what changed in between shows as a later one next time. */
    private Optional<EntityTag> compared(Asked asked, Optional<OffsetDateTime> clock, EntityTag tag) {
        if (!tag.isAmong(asked.known())) {
            return Optional.empty();
        }
        clock.ifPresent(reading -> found.put(asked, new Found(reading, tag)));
        return Optional.of(tag);
    }
}
