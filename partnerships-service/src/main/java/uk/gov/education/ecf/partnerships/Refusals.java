package uk.gov.education.ecf.partnerships;

import java.util.List;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Where the model's refusals become HTTP. */
public final class Refusals {

    private Refusals() {}

    /** Throws a 422 that tells them all, or does nothing when there are none. */
    public static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw refused(refusals);
        }
    }

    /** A 422 that tells them all. */
    public static RequestRefused refused(List<Refusal> refusals) {
        return new RequestRefused(422, refusals.stream().map(Refusals::problem).toList());
    }

    /** A 409: the values are good, the present state is not. */
    public static RequestRefused conflict(Refusal refusal) {
        return new RequestRefused(409, List.of(problem(refusal)));
    }

    private static uk.gov.education.ecf.platform.refusals.Refusal problem(Refusal refusal) {
        return new uk.gov.education.ecf.platform.refusals.Refusal(
                uk.gov.education.ecf.platform.refusals.Refusal.Kind.INVALID,
                refusal.code(),
                refusal.title(),
                refusal.detail());
    }
}
