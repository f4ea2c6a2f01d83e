package uk.gov.education.ecf.platform.outbox;

import java.util.List;
import java.util.Set;

/**
 * How a round of publishing ended.
 *
 * @param published positions that may be marked: acknowledged, with nothing before them in their sequence that is not
 * @param rejected  what the broker will never take; nothing waits for it
 * @param resting   topics that take nothing until an operator has done something
 * @param failure   why the others may not be marked, null when there are none
 */
record Publication(List<Long> published, List<Rejected> rejected, Set<String> resting, Throwable failure) {

    static final Publication NOTHING = of(List.of(), null);

    static Publication of(List<Long> published, Throwable failure) {
        return new Publication(published, List.of(), Set.of(), failure);
    }
}
