package uk.gov.education.ecf.suite.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Everything that waits for somebody, in some services or all. */
public final class Letters {

    private final Installation installation;
    private final List<SuiteService> services;

    public Letters(Installation installation, Collection<SuiteService> services) {
        this.installation = installation;
        this.services = List.copyOf(services);
    }

    /** By service, dead letters first, each kind in the order in which it came. */
    public List<Letter> all() {
        return services.stream()
                .flatMap(service -> Arrays.stream(Letter.Kind.values()).flatMap(kind -> all(service, kind).stream()))
                .toList();
    }

    /** Empty when nothing of that id waits. */
    public Optional<Letter> find(String id) {
        return all().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** The message itself as it came, null where it has none or is gone. */
    public String payload(Letter letter) {
        return of(letter)
                .find(letter.path())
                .map(answer -> answer.json().path("payload"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElse(null);
    }

    /** Tries it once more. */
    public Outcome redrive(Letter letter) {
        return outcome(letter, of(letter).post(letter.path() + "/redrive"));
    }

    /** Gives it up; the service logs the reason. */
    public Outcome drop(Letter letter, String reason) {
        String why = URLEncoder.encode(reason, StandardCharsets.UTF_8);
        return outcome(letter, of(letter).delete(letter.path() + "?reason=" + why));
    }

    private Operator of(Letter letter) {
        return installation.operator(Installation.service(letter.service()));
    }

    private List<Letter> all(SuiteService service, Letter.Kind kind) {
        Operator operator = installation.operator(service);
        List<Letter> letters = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = operator.get(kind.path() + next).json();
            page.path(kind.list()).forEach(told -> letters.add(Letter.of(service, kind, told)));
            next = page.path("next").isNumber() ? "?after=" + page.path("next").asText() : null;
        }
        return letters;
    }

    private static Outcome outcome(Letter letter, Optional<Answer> answer) {
        return answer.map(Answer::json)
                .map(told -> new Outcome(
                        letter.id(),
                        letter.service(),
                        told.path("outcome").asText(),
                        Stream.of(told.path("reason"))
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText)
                                .findFirst()
                                .orElse(null)))
                .orElseGet(() -> Outcome.unknown(letter.id(), letter.service()));
    }

    /**
     * What became of one.
     *
     * @param service null where nobody knows it
     * @param outcome {@code applied}, {@code re-driven}, {@code dropped}, {@code failed-again} or {@code unknown}
     * @param reason  why it failed again, null otherwise
     */
    public record Outcome(String id, String service, String outcome, String reason) {

        public static Outcome unknown(String id, String service) {
            return new Outcome(id, service, "unknown", null);
        }

        public boolean isDone() {
            return !outcome.equals("failed-again") && !outcome.equals("unknown");
        }
    }
}
