package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;

/** Echoes the largest {@code updated_at} that it was shown, without any overlap. */
final class UpdatedSincePoller extends Poller {

    private String largest = "2020-01-01T00:00:00.000Z";

    UpdatedSincePoller(ProviderList list, Reader reader) {
        super(list, reader);
    }

    @Override
    void poll() {
        ShownPage page =
                reader().get(list().address() + "filter%5Bupdated_since%5D=" + largest + "&" + ShownPage.LARGEST);
        mustHold(page.next().isEmpty(), "more than fits into one answer", page);
        Instant since = Instant.parse(largest);
        mustHold(
                page.resources().stream().map(ShownPage::updatedAt).noneMatch(since::isAfter),
                "something older than " + since,
                page);
        learn(page);
        page.resources().stream()
                .max(Comparator.comparing(ShownPage::updatedAt))
                .ifPresent(this::remember);
    }

    private void remember(JsonNode newest) {
        largest = newest.path("attributes").path("updated_at").asText();
    }
}
