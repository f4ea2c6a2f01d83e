package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One client that follows one list; it is not safe for several threads, but what it knows can be looked at meanwhile. */
abstract class Poller {

    private final ProviderList list;
    private final Reader reader;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    Poller(ProviderList list, Reader reader) {
        this.list = list;
        this.reader = reader;
    }

    /** Asks once, and again as often as the answer says that there is more. */
    abstract void poll();

    /** What it knows, but for what nobody sees any more: no list tells of what it ceases to show. */
    Map<String, JsonNode> stillShown(Map<String, JsonNode> everything) {
        Map<String, JsonNode> shown = new ConcurrentHashMap<>(known);
        shown.keySet().retainAll(everything.keySet());
        return shown;
    }

    ProviderList list() {
        return list;
    }

    Reader reader() {
        return reader;
    }

    void learn(ShownPage page) {
        page.resources().forEach(this::learn);
    }

    private void learn(JsonNode resource) {
        if (ShownPage.isRemoved(resource)) {
            known.remove(ShownPage.id(resource));
        } else {
            known.put(ShownPage.id(resource), resource);
        }
    }

    Map<String, JsonNode> known() {
        return known;
    }

    void mustHold(boolean holds, String what, ShownPage page) {
        if (!holds) {
            throw new AssertionError(this + ": " + what + " in " + page);
        }
    }

    @Override
    public String toString() {
        return list + " by " + getClass().getSimpleName();
    }
}
