package uk.gov.education.ecf.statements;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.Problems;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;
import uk.gov.education.ecf.statements.model.Judged;
import uk.gov.education.ecf.statements.model.Refusal;

/** The model's refusals as the HTTP dialect tells them. */
public final class Refusals {

    private Refusals() {}

    /** The result, unless the values are bad. */
    public static <T> T orUnprocessable(Judged<T> judged) {
        new Problems()
                .addAll(judged.refusals().stream().map(Refusals::problem).toList())
                .refuseIfAny();
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
        return RequestRefused.conflict(problem(refusal));
    }

    public static RequestRefused unprocessable(Refusal refusal) {
        return RequestRefused.unprocessable(problem(refusal));
    }

    /** As one text, where refusals are reported and not answered. */
    public static String text(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::detail).collect(Collectors.joining(" "));
    }

    private static Problem problem(Refusal refusal) {
        return new Problem(refusal.code(), refusal.title(), refusal.detail());
    }
}
