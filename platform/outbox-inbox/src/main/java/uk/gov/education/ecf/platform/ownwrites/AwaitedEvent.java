package uk.gov.education.ecf.platform.ownwrites;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An event that a caller has seen announced: on which topic, and its id. */
record AwaitedEvent(String topic, UUID id) {

    private static final int MOST = 20;
    private static final int UUID_LENGTH = 36;

    /** Reads a header leniently: what is no event is left out, and beyond twenty the rest is. */
    static List<AwaitedEvent> parse(String header) {
        return header == null
                ? List.of()
                : Stream.of(header.split(","))
                        .limit(MOST)
                        .map(AwaitedEvent::one)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<AwaitedEvent> one(String text) {
        int slash = text.indexOf('/');
        try {
            return slash > 0 && text.length() - slash - 1 == UUID_LENGTH
                    ? Optional.of(new AwaitedEvent(
                            text.substring(0, slash).strip(), UUID.fromString(text.substring(slash + 1))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
