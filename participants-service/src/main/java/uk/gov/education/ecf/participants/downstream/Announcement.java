package uk.gov.education.ecf.participants.downstream;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;

/**
 * How one kind of event is told: by the event of the contract that is called after it, with the same components in front of the
 * snapshot, the version and the time. Its name on the wire stands in the contract.
 */
record Announcement(Constructor<?> told, List<RecordComponent> special) {

    private static final String AGGREGATE = "Participant";

    private static final List<String> COMMON = List.of(
            ParticipantSnapshot.class.getName() + " participant",
            "long version",
            Instant.class.getName() + " occurredAt");

    /**
     * @param happened the record of the model
     * @throws IllegalStateException if the contract has no event of its name with its components
     */
    static Announcement of(Class<?> happened) {
        List<RecordComponent> special = List.of(happened.getRecordComponents());
        List<String> components = Stream.concat(special.stream().map(RecordComponent::toString), COMMON.stream())
                .toList();
        return Stream.of(ParticipantEvent.class.getPermittedSubclasses())
                .filter(event -> event.getSimpleName().equals(AGGREGATE + happened.getSimpleName()))
                .filter(event -> components(event).equals(components))
                .findFirst()
                .map(event -> new Announcement(event.getDeclaredConstructors()[0], special))
                .orElseThrow(() -> new IllegalStateException(
                        "the contract has no " + AGGREGATE + happened.getSimpleName() + " of " + components));
    }

    Event tell(Object event, ParticipantSnapshot after, long version, Instant at) {
        Stream<Object> values = special.stream().map(component -> valueOf(component, event));
        try {
            return (Event) told.newInstance(
                    Stream.concat(values, Stream.of(after, version, at)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> components(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(RecordComponent::toString)
                .toList();
    }

    private static Object valueOf(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
