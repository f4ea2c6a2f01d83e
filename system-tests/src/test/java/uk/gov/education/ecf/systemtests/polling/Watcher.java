package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Looks at the newest of a list in one answer: nothing may appear below the largest time that was handed out before. */
final class Watcher extends Poller {

    private final Map<String, Instant> times = new HashMap<>();
    private Instant first;
    private Instant largest;

    Watcher(ProviderList list, Reader reader) {
        super(list, reader);
    }

    @Override
    void poll() {
        ShownPage page = reader().get(list().newest());
        if (first != null) {
            page.resources().forEach(resource -> mustHold(isInTime(resource), "too late: " + resource, page));
        }
        page.resources().forEach(resource -> times.put(ShownPage.id(resource), ShownPage.updatedAt(resource)));
        largest = page.resources().stream()
                .map(ShownPage::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(largest == null ? Instant.EPOCH : largest);
        first = first == null ? largest : first;
    }

    /** Known with that time, or not handed out before, or from before the first look: what was out of sight then may come into it. */
    private boolean isInTime(JsonNode resource) {
        Instant shown = ShownPage.updatedAt(resource);
        return shown.equals(times.get(ShownPage.id(resource))) || !shown.isBefore(largest) || !shown.isAfter(first);
    }
}
