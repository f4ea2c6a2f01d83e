package uk.gov.education.ecf.platform.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** How the relay's producer sends: in order, once, to all in-sync replicas. */
final class ProducerSettings {

    /**
     * Must stay below the time after which PostgreSQL notices a vanished host (tcp_keepalives_*) and lets another relay take
     * over: what the old one still has in hand is given up by then.
     */
    private static final int GIVE_UP_MS = 10_000;

    /** Unless {@code kafka.max.request.size} says otherwise; as large as the largest topic takes. */
    private static final int LARGEST_REQUEST = 4 * 1024 * 1024;

    private ProducerSettings() {}

    static Map<String, Object> of(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, GIVE_UP_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, GIVE_UP_MS / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, GIVE_UP_MS / 2);
        settings.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, KeyPrefixPartitioner.class);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        return settings;
    }
}
