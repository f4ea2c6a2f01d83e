package uk.gov.education.ecf.systemtests.gateways;

import java.util.List;
import uk.gov.education.ecf.suite.api.Answer;

/**
 * What the second request of a pair was answered.
 *
 * @param pair the two requests, in words
 * @param expected what is answered by whoever knows of the first one: status and codes
 * @param seen what was answered
 */
public record Sight(String pair, String expected, String seen) {

    private static final String ACCEPTED = "200 []";

    static Sight accepted(String pair, Answer answer) {
        return new Sight(pair, ACCEPTED, told(answer));
    }

    static Sight refused(String pair, String code, Answer answer) {
        return new Sight(pair, "422 " + List.of(code), told(answer));
    }

    public boolean isOfThePast() {
        return !seen.equals(expected);
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.json().path("errors").findValuesAsText("code");
    }
}
