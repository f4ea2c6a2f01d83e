package uk.gov.education.ecf.systemtests;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.gov.education.ecf.suite.api.Answer;

/** A SIGKILL at the worst moment: right after a write was acknowledged, while its event may be anywhere. */
enum Blow {
    AFTER_THE_PARTNERSHIP("POST .*/partnerships/ecf"),
    AFTER_THE_VALIDATION("PUT .*/validation"),
    AFTER_THE_DECLARATION("POST .*/participant-declarations"),
    AFTER_THE_CUT_OFF("POST .*/cut-off-runs"),
    AFTER_THE_AUTHORISATION("POST .*/payment-authorisation");

    private final Predicate<String> request;

    Blow(String request) {
        this.request = Pattern.compile(request).asMatchPredicate();
    }

    boolean fallsAfter(Answer answer) {
        return answer.ok() && request.test(answer.request());
    }
}
