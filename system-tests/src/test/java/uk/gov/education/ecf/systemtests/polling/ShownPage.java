package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.suite.api.Answer;

/** An answer of a list as a client reads it. */
record ShownPage(List<JsonNode> resources, Optional<String> next, String changes) {

    /** The parameter for the largest page. */
    static final String LARGEST = "page%5Bper_page%5D=3000";

    static ShownPage of(Answer answer) {
        JsonNode json = answer.orFail().json();
        return new ShownPage(
                StreamSupport.stream(json.path("data").spliterator(), false).toList(),
                Optional.ofNullable(json.path("links").path("next").textValue()),
                json.path("links").path("changes").asText());
    }

    static String id(JsonNode resource) {
        return resource.path("id").asText();
    }

    static boolean isRemoved(JsonNode resource) {
        return resource.path("meta").path("removed").asBoolean();
    }

    static Instant updatedAt(JsonNode resource) {
        return Instant.parse(resource.path("attributes").path("updated_at").asText());
    }

    /** Empty where a resource shows no time of its own. */
    static Optional<Instant> createdAt(JsonNode resource) {
        return Optional.ofNullable(
                        resource.path("attributes").path("created_at").textValue())
                .map(Instant::parse);
    }

    /** With those only. */
    ShownPage of(Predicate<JsonNode> which) {
        return new ShownPage(resources.stream().filter(which).toList(), next, changes);
    }

    boolean isInOrderOf(Function<JsonNode, Instant> time) {
        List<Instant> times = resources.stream().map(time).toList();
        return times.equals(times.stream().sorted().toList());
    }
}
