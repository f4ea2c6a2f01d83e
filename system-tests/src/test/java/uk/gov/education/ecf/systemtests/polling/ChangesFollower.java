package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list once, page by page, while it changes, and from then on what {@code links.changes} leads to, a few at a time: it is told
 * of what is gone too, so that it holds what a full synchronisation shows and nothing else.
 */
final class ChangesFollower extends Poller {

    private static final String SMALL = "page%5Bper_page%5D=7";

    private String changes;

    ChangesFollower(ProviderList list, Reader reader) {
        super(list, reader);
    }

    @Override
    void poll() {
        if (changes == null) {
            walk();
        }
        ShownPage told = ask();
        while (!told.resources().isEmpty()) {
            told = ask();
        }
    }

    private void walk() {
        ShownPage last = null;
        for (Optional<String> next = Optional.of(list().address() + SMALL); next.isPresent(); next = last.next()) {
            last = reader().get(next.get());
            learn(last);
        }
        changes = last.changes();
    }

    private ShownPage ask() {
        ShownPage told = reader().get(changes);
        learn(told);
        changes = told.changes();
        return told;
    }

    /** All that it knows: nothing is to be forgiven. */
    @Override
    Map<String, JsonNode> stillShown(Map<String, JsonNode> everything) {
        if (!everything.keySet().containsAll(known().keySet())) {
            throw new AssertionError(this + " knows what is gone: " + known() + " of " + everything.keySet());
        }
        return known();
    }
}
