package uk.gov.education.ecf.contracts;

import java.util.Arrays;
import java.util.List;

/**
 * One line of the {@link EventCatalogue}.
 *
 * @param record   the Java form
 * @param wireType the name on the wire, such as {@code declarations.declaration-paid.v1}
 * @param topic    the topic that carries it
 */
public record EventType(Class<? extends Event> record, String wireType, String topic) {

    /**
     * The events that the sealed interface of an aggregate holds, in its order.
     *
     * @throws IllegalArgumentException when a record has no {@link WireName}
     */
    public static List<EventType> of(Class<? extends Event> aggregate) {
        String topic = aggregate.getAnnotation(OnTopic.class).value();
        return Arrays.stream(aggregate.getPermittedSubclasses())
                .map(record -> record.asSubclass(Event.class))
                .map(record -> new EventType(record, wireNameOf(record), topic))
                .toList();
    }

    /** The context whose service announces it, such as {@code declarations}. */
    public String context() {
        return wireType.substring(0, wireType.indexOf('.'));
    }

    private static String wireNameOf(Class<? extends Event> record) {
        WireName name = record.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalArgumentException("has no name on the wire: " + record.getName());
        }
        return name.value();
    }
}
