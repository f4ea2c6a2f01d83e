package uk.gov.education.ecf.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Records as a channel would hand them in, each at a position of its own. */
final class Records {

    private static final AtomicLong OFFSETS = new AtomicLong(System.nanoTime());

    private Records() {}

    static ConsumerRecord<String, String> of(UUID id, Event event) {
        return raw(
                EventCatalogue.typeOf(event).topic(),
                event.key(),
                EventJson.write(event),
                Upstreams.headers(id, event));
    }

    static ConsumerRecord<String, String> raw(String topic, String key, String value, Map<String, String> headers) {
        ConsumerRecord<String, String> message = new ConsumerRecord<>(topic, 0, OFFSETS.incrementAndGet(), key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
