package uk.gov.education.ecf.participants.config;

import java.util.List;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.participants.model.Refusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** How the model's "no" is answered. */
public final class Refused {

    private Refused() {}

    public static uk.gov.education.ecf.platform.refusals.Refusal problem(Refusal refusal) {
        return new uk.gov.education.ecf.platform.refusals.Refusal(
                uk.gov.education.ecf.platform.refusals.Refusal.Kind.INVALID,
                refusal.code(),
                refusal.title(),
                refusal.detail());
    }

    /** Stops a request whose values are wrong; does nothing when none is. */
    public static void ifAny(Refusals refusals) {
        if (!refusals.isEmpty()) {
            List<uk.gov.education.ecf.platform.refusals.Refusal> problems =
                    refusals.toList().stream().map(Refused::problem).toList();
            throw new RequestRefused(422, problems);
        }
    }

    public static RequestRefused conflict(Refusal refusal) {
        return new RequestRefused(409, List.of(problem(refusal)));
    }
}
