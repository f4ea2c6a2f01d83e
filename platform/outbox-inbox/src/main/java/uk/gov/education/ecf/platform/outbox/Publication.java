package uk.gov.education.ecf.platform.outbox;

import java.util.List;

/**
 * How a round of publishing ended.
 *
 * @param published positions that may be marked: acknowledged, with nothing before them in their sequence that is not
 * @param failure   why the others may not, null when there are none
 */
record Publication(List<Long> published, Throwable failure) {}
