package uk.gov.education.ecf.platform.jsonapi.problem;

import java.util.List;

/**
 * Stops a request with a client error. Carries no stack trace: it is an answer, not a fault. Thrown inside a transaction it
 * rolls the transaction back, so that nothing of a refused request stays.
 */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;

    public RequestRefused(int status, List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    public static RequestRefused badRequest(Problem problem) {
        return new RequestRefused(400, List.of(problem));
    }

    public static RequestRefused unprocessable(List<Problem> problems) {
        return new RequestRefused(422, problems);
    }

    public static RequestRefused unprocessable(Problem problem) {
        return unprocessable(List.of(problem));
    }

    /** The request is well-formed but the resource's present state forbids it; internal API only. */
    public static RequestRefused conflict(Problem problem) {
        return new RequestRefused(409, List.of(problem));
    }

    /** Unknown, malformed or somebody else's id: told alike, so that nothing leaks. */
    public static RequestRefused notFound() {
        return new RequestRefused(404, List.of());
    }

    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }
}
