package uk.gov.education.ecf.platform.idempotency;

import java.nio.charset.StandardCharsets;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.refusal.Statuses;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.AnnouncedEvents;

/**
 * What a request was answered.
 *
 * @param events that it announced, as in {@link uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders#EVENTS}; null when none
 */
record KeptAnswer(int status, String body, String events) {

    private static final int OK = 200;

    /** At the end of the transaction. */
    static KeptAnswer of(Judged<ShownDocument> judged) {
        return judged.fold(
                document -> new KeptAnswer(
                        OK,
                        new String(Answers.documentBytes(document.json()), StandardCharsets.UTF_8),
                        AnnouncedEvents.header().orElse(null)),
                refusals -> new KeptAnswer(Statuses.of(refusals.get(0).kind()), Answers.refusedBody(refusals), null));
    }

    boolean tellsOfAnEffect() {
        return status == OK;
    }
}
