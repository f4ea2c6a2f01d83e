package uk.gov.education.ecf.platform.aside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;

/** What waits for an operator. */
@ApplicationScoped
class PutAsideCountings implements Countings {

    @Override
    public List<Counting> all() {
        return List.of(
                Counting.of("ecf_outbox_set_aside", "Events that the broker will never take", PutAside.EVENTS),
                Counting.of(
                        "ecf_dead_letters",
                        "Messages that could not be applied, not re-driven yet",
                        PutAside.DEAD_LETTERS));
    }
}
