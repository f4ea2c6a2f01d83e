package uk.gov.education.ecf.suite.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.services.SuiteService;

/** The documents of one service: compared with what they are made of, or made again. */
public final class Documents {

    private static final String PATH = "/internal/v1/documents";
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Operator operator;

    public Documents(Installation installation, SuiteService service) {
        this.operator = installation.operator(service);
    }

    /** What there are documents of; none for a service without any. */
    public List<String> resources() {
        List<String> resources = new ArrayList<>();
        operator.find(PATH)
                .ifPresent(answer ->
                        answer.json().path("resources").forEach(resource -> resources.add(resource.asText())));
        return resources;
    }

    /** Returns when every document is made again. */
    public Pass rebuild(String resource) {
        return run(resource, "rebuild");
    }

    /** Returns when every document is compared; changes none. */
    public Pass compare(String resource) {
        return run(resource, "compare");
    }

    /** How far a pass has come, whichever replica is at it. */
    public Pass progress(String resource, String purpose) {
        for (JsonNode pass : operator.get(PATH).json().path("passes")) {
            if (pass.path("resource").asText().equals(resource)
                    && pass.path("purpose").asText().equals(purpose)) {
                return pass(pass);
            }
        }
        return new Pass(service(), resource, purpose, 0, 0, 0, 0, List.of(), false);
    }

    private Pass run(String resource, String purpose) {
        Answer answer = operator.postPatiently(PATH + "/" + resource + "/" + purpose)
                .orElseThrow(() -> new StartFailure("%s has no documents of '%s': there are those of %s."
                        .formatted(operator.service().folder(), resource, String.join(", ", resources()))));
        Pass pass = pass(answer.json());
        while (!pass.finished()) {
            pause();
            pass = progress(resource, purpose);
        }
        return pass;
    }

    private Pass pass(JsonNode told) {
        List<String> differing = new ArrayList<>();
        told.path("differing").forEach(id -> differing.add(id.asText()));
        return new Pass(
                service(),
                told.path("resource").asText(),
                told.path("purpose").asText(),
                told.path("aggregates").asLong(),
                told.path("written").asLong(),
                told.path("removed").asLong(),
                told.path("failed").asLong(),
                differing,
                told.path("finished_at").isTextual());
    }

    private String service() {
        return Installation.shortName(operator.service());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while waiting", e);
        }
    }

    /**
     * A pass through all documents of a resource.
     *
     * @param aggregates how many things were looked at
     * @param written    how many documents were, or are, missing or not as they should be
     * @param removed    how many documents nobody may see
     * @param failed     how many things could not be rendered; the service's log tells why
     * @param differing  the first hundred things that any of that is about
     */
    public record Pass(
            String service,
            String resource,
            String purpose,
            long aggregates,
            long written,
            long removed,
            long failed,
            List<String> differing,
            boolean finished) {

        public long drift() {
            return written + removed + failed;
        }
    }
}
