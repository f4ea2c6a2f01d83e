package uk.gov.education.ecf.platform.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.gov.education.ecf.contracts.Event;

/** Cuts events, in their order, into runs in which no aggregate comes twice. */
final class Runs {

    private Runs() {}

    static List<List<Event>> of(List<? extends Event> events) {
        List<List<Event>> runs = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event : events) {
            if (runs.isEmpty() || !keys.add(event.key())) {
                runs.add(new ArrayList<>());
                keys.clear();
                keys.add(event.key());
            }
            runs.get(runs.size() - 1).add(event);
        }
        return runs;
    }
}
