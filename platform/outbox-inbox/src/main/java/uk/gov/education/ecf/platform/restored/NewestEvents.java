package uk.gov.education.ecf.platform.restored;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.topics.TopicReader;

/**
 * What this service has announced last, as its own topics tell. Only headers are read: whatever a record holds, and whichever version
 * wrote it, its id says enough. What retention may have deleted from the outbox is left out, and a day more, since clocks differ.
 */
@ApplicationScoped
class NewestEvents {

    /** Of each partition. The last one may be an old one that was sent once more; before it lies what was not. */
    static final int OFFSETS = 20;

    private static final Duration MARGIN = Duration.ofDays(1);

    private final TopicReader topics;
    private final Clock clock;
    private final String source;
    private final Duration retention;
    private final String context;

    NewestEvents(
            TopicReader topics,
            Clock clock,
            @ConfigProperty(name = "ecf.outbox.source") String source,
            @ConfigProperty(name = "ecf.outbox.retention") Duration retention,
            @ConfigProperty(name = "ecf.topics.context") String context) {
        this.topics = topics;
        this.clock = clock;
        this.source = source;
        this.retention = retention;
        this.context = context;
    }

    /** Blocks the caller, for as long as the broker does not answer. */
    List<AnnouncedEvent> read() {
        Instant kept = clock.instant().minus(retention).plus(MARGIN);
        return topics.newest(own(), OFFSETS).stream()
                .flatMap(record -> own(record).stream())
                .filter(event -> event.at().isAfter(kept))
                .toList();
    }

    private List<String> own() {
        return Topics.ALL.stream()
                .filter(topic -> topic.startsWith(context + "."))
                .toList();
    }

    private Optional<AnnouncedEvent> own(ConsumerRecord<String, String> record) {
        return header(record, "ce_source")
                .filter(source::equals)
                .flatMap(ours -> header(record, "ce_id"))
                .flatMap(NewestEvents::id)
                .map(id -> new AnnouncedEvent(
                        id,
                        header(record, "ce_type").orElse("no type"),
                        record.topic(),
                        Instant.ofEpochMilli(record.timestamp())));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
