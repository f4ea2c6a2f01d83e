package uk.gov.education.ecf.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Reads from the channel configuration which topics this service consumes, and under which group. */
@ApplicationScoped
class ConsumedTopics {

    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\.\"?([^\"]+?)\"?\\.group\\.id");

    private final Config config;

    ConsumedTopics(Config config) {
        this.config = config;
    }

    /** The dead letter topics that the consumers of this service may need: a consumer is named as its group. */
    List<String> deadLetterTopics() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(GROUP::matcher).filter(Matcher::matches).map(match -> match.group(1)).distinct()
                .flatMap(this::deadLetterTopics).toList();
    }

    private Stream<String> deadLetterTopics(String channel) {
        String prefix = "mp.messaging.incoming." + channel + ".";
        String consumer = config.getValue(prefix + "group.id", String.class);
        return Stream.of("topics", "topic").map(name -> config.getOptionalValue(prefix + name, String.class).orElse(""))
                .flatMap(names -> Arrays.stream(names.split(","))).map(String::strip).filter(name -> !name.isEmpty())
                .map(topic -> DeadLetterTopic.name(topic, consumer));
    }
}
