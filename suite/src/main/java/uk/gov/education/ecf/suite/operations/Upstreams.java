package uk.gov.education.ecf.suite.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What one service remembers of the others, by the consumers that hear it. */
public final class Upstreams {

    private static final String PATH = "/internal/v1/upstreams";

    private final Operator operator;

    public Upstreams(Installation installation, SuiteService service) {
        this.operator = installation.operator(service);
    }

    public List<String> consumers() {
        List<String> consumers = new ArrayList<>();
        for (JsonNode upstream : operator.get(PATH).json().path("upstreams")) {
            consumers.add(upstream.path("consumer").asText());
        }
        return consumers;
    }

    /** How many records are to be read yet, at most; empty where the replica that was asked is not at it. */
    public OptionalLong left(String consumer) {
        for (JsonNode upstream : operator.get(PATH).json().path("upstreams")) {
            if (upstream.path("consumer").asText().equals(consumer)
                    && upstream.path("records_left").isNumber()) {
                return OptionalLong.of(upstream.path("records_left").asLong());
            }
        }
        return OptionalLong.empty();
    }

    /** Returns when all is remembered again. */
    public Rebuilt rebuild(String consumer) {
        return operator.postPatiently(PATH + "/" + consumer + "/rebuild")
                .map(answer -> new Rebuilt(
                        Installation.shortName(operator.service()),
                        consumer,
                        answer.json().path("events").asLong()))
                .orElseThrow(() -> new StartFailure("%s remembers nothing by '%s': there are %s."
                        .formatted(operator.service().folder(), consumer, String.join(", ", consumers()))));
    }

    /** From how many events that was. */
    public record Rebuilt(String service, String consumer, long events) {}
}
