package uk.gov.education.ecf.statements;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.statements.model.Judged;
import uk.gov.education.ecf.statements.model.Refusal;

/** The model's refusals as the HTTP dialect tells them. */
public final class Refusals {

    private Refusals() {}

    /** The result, unless the values are bad. */
    public static <T> T orUnprocessable(Judged<T> judged) {
        if (judged.isRefused()) {
            throw new RequestRefused(
                    422, judged.refusals().stream().map(Refusals::problem).toList());
        }
        return judged.result();
    }

    /** The result, unless the present state forbids it. */
    public static <T> T orConflict(Judged<T> judged) {
        if (judged.isRefused()) {
            throw conflict(judged.refusals().get(0));
        }
        return judged.result();
    }

    public static RequestRefused conflict(Refusal refusal) {
        return new RequestRefused(409, List.of(problem(refusal)));
    }

    public static RequestRefused unprocessable(Refusal refusal) {
        return new RequestRefused(422, List.of(problem(refusal)));
    }

    /** As one text, where refusals are reported and not answered. */
    public static String text(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::detail).collect(Collectors.joining(" "));
    }

    private static uk.gov.education.ecf.platform.refusals.Refusal problem(Refusal refusal) {
        return new uk.gov.education.ecf.platform.refusals.Refusal(
                uk.gov.education.ecf.platform.refusals.Refusal.Kind.INVALID,
                refusal.code(),
                refusal.title(),
                refusal.detail());
    }
}
