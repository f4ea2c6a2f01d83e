package uk.gov.education.ecf.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Reads from the channel configuration which topics this service consumes, and under which group; a consumer is named as its group. */
@ApplicationScoped
public class ConsumedTopics {

    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\.\"?([^\"]+?)\"?\\.group\\.id");

    private final List<Consumed> all;

    ConsumedTopics(Config config) {
        all = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(GROUP::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .distinct()
                .flatMap(channel -> consumedThrough(channel, config))
                .toList();
    }

    /** All consumers of this service. */
    public List<String> consumers() {
        return all.stream().map(Consumed::consumer).distinct().toList();
    }

    /** The consumers of this service that receive what is published on the topic; empty when it listens to none of it. */
    public List<String> consumersOf(String topic) {
        return all.stream()
                .filter(consumed -> consumed.topic().equals(topic))
                .map(Consumed::consumer)
                .toList();
    }

    /** What that consumer receives; empty for one that this service does not have. */
    public List<String> topicsOf(String consumer) {
        return all.stream()
                .filter(consumed -> consumed.consumer().equals(consumer))
                .map(Consumed::topic)
                .toList();
    }

    /** Everything that the consumers of this service receive. */
    Set<String> topics() {
        return all.stream().map(Consumed::topic).collect(Collectors.toSet());
    }

    /** The dead letter topics that the consumers of this service may need. */
    List<String> deadLetterTopics() {
        return all.stream()
                .map(consumed -> DeadLetterTopic.name(consumed.topic(), consumed.consumer()))
                .toList();
    }

    private static Stream<Consumed> consumedThrough(String channel, Config config) {
        String prefix = "mp.messaging.incoming." + channel + ".";
        String consumer = config.getValue(prefix + "group.id", String.class);
        return Stream.of("topics", "topic")
                .map(name ->
                        config.getOptionalValue(prefix + name, String.class).orElse(""))
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(topic -> new Consumed(topic, consumer));
    }

    private record Consumed(String topic, String consumer) {}
}
