package uk.gov.education.ecf.systemtests.books;

import java.util.Set;
import uk.gov.education.ecf.suite.api.Answer;

/**
 * What a patient client was answered in the end.
 *
 * @param repeated whether it had to ask again: then the first request may have had its effect, and the answer speaks of the second
 */
record Reply(Answer answer, boolean repeated) {

    private static final Set<Integer> REFUSALS = Set.of(404, 409, 422);

    /** False for a refusal; anything else but a success means that the request is wrong. */
    boolean accepted() {
        if (!answer.ok() && !REFUSALS.contains(answer.status())) {
            answer.orFail();
        }
        return answer.ok();
    }

    Reply orFail() {
        answer.orFail();
        return this;
    }
}
