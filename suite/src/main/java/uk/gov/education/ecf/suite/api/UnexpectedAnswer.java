package uk.gov.education.ecf.suite.api;

/** A request that had to succeed did not. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final int LONGEST_BODY = 600;

    private final transient Answer answer;

    public UnexpectedAnswer(Answer answer) {
        super(answer.request() + " answered " + answer.status() + ": "
                + answer.body()
                        .substring(0, Math.min(LONGEST_BODY, answer.body().length())));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
