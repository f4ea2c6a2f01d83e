package uk.gov.education.ecf.participants.config;

import java.util.List;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.participants.model.Refusals;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.Problems;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

/** How the model's "no" is answered. */
public final class Refused {

    private Refused() {}

    public static Problem problem(Refusal refusal) {
        return new Problem(refusal.code(), refusal.title(), refusal.detail());
    }

    /** Stops a request whose values are wrong; does nothing when none is. */
    public static void ifAny(Refusals refusals) {
        if (!refusals.isEmpty()) {
            List<Problem> problems =
                    refusals.toList().stream().map(Refused::problem).toList();
            throw RequestRefused.unprocessable(Problems.collapsed(problems));
        }
    }

    public static RequestRefused conflict(Refusal refusal) {
        return RequestRefused.conflict(problem(refusal));
    }
}
