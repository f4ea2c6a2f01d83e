package uk.gov.education.ecf.suite.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.journey.JourneyListener;

/** Prints each request with the gist of its answer; a question asked again and again is one line. */
final class PrintedJourney implements JourneyListener {

    private static final List<String> GIST = List.of(
            "state",
            "status",
            "statement_id",
            "paid",
            "cut_off_date",
            "full_name",
            "participant_status",
            "school_urn",
            "transfer_type",
            "date");
    private static final int WORTH_MENTIONING_MILLIS = 5;

    private String previous = "";

    @Override
    public void stepStarts(int number, String name) {
        System.out.printf("%n%2d. %s%n", number, name);
        previous = "";
    }

    @Override
    public void answered(Answer answer) {
        String line = answer.request() + "\n        -> " + answer.status() + gist(answer);
        if (!line.equals(previous)) {
            System.out.println("      " + line);
        }
        previous = line;
    }

    @Override
    public void waited(String what, Duration time) {
        if (time.toMillis() > WORTH_MENTIONING_MILLIS) {
            System.out.println("      waited " + time.toMillis() + " ms for " + what);
        }
    }

    @Override
    public void holds(String fact) {
        System.out.println("      ok: " + fact);
    }

    private static String gist(Answer answer) {
        if (!answer.ok()) {
            return " " + refusal(answer);
        }
        JsonNode attributes = answer.attributes();
        String facts = GIST.stream()
                .filter(name -> attributes.findValue(name) != null)
                .map(name -> name + "=" + String.join(",", attributes.findValuesAsText(name)))
                .collect(Collectors.joining(" "));
        return facts.isEmpty() ? "" : " " + facts;
    }

    private static String refusal(Answer answer) {
        JsonNode errors = answer.json().path("errors");
        return errors.isEmpty()
                ? answer.json().path("error").asText()
                : errors.findValuesAsText("detail").stream().collect(Collectors.joining("; "));
    }
}
