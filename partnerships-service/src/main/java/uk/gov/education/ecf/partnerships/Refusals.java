package uk.gov.education.ecf.partnerships;

import java.util.List;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.Problems;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

/** Where the model's refusals become HTTP. */
public final class Refusals {

    private Refusals() {}

    /** Throws a 422 that tells them all, or does nothing when there are none. */
    public static void refuse(List<Refusal> refusals) {
        new Problems().addAll(refusals.stream().map(Refusals::problem).toList()).refuseIfAny();
    }

    /** A 422 that tells them all. */
    public static RequestRefused refused(List<Refusal> refusals) {
        return RequestRefused.unprocessable(
                refusals.stream().map(Refusals::problem).toList());
    }

    /** A 409: the values are good, the present state is not. */
    public static RequestRefused conflict(Refusal refusal) {
        return RequestRefused.conflict(problem(refusal));
    }

    private static Problem problem(Refusal refusal) {
        return new Problem(refusal.code(), refusal.title(), refusal.detail());
    }
}
