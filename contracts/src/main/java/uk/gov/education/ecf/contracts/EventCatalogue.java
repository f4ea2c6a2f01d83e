package uk.gov.education.ecf.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent;

/** Every event there is, as the sealed interfaces of the aggregates hold them. */
public final class EventCatalogue {

    private static final List<Class<? extends Event>> AGGREGATES = List.of(
            LeadProviderEvent.class,
            DeliveryPartnerEvent.class,
            SchoolEvent.class,
            PartnershipEvent.class,
            ParticipantEvent.class,
            DeclarationEvent.class,
            StatementEvent.class,
            LineItemEvent.class);

    private static final List<EventType> TYPES =
            AGGREGATES.stream().map(EventType::of).flatMap(List::stream).toList();

    private static final Map<String, EventType> BY_WIRE_TYPE =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::wireType, Function.identity()));

    private static final Map<Class<? extends Event>, EventType> BY_RECORD =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));

    private EventCatalogue() {}

    /** The sealed interfaces of the aggregates, in the order of the flow. */
    public static List<Class<? extends Event>> aggregates() {
        return AGGREGATES;
    }

    /** Every event type, grouped by topic, in the order of the flow. */
    public static List<EventType> types() {
        return TYPES;
    }

    /** Empty for a name this version does not know, which a reader skips. */
    public static Optional<EventType> find(String wireType) {
        return Optional.ofNullable(wireType).map(BY_WIRE_TYPE::get);
    }

    /**
     * @throws IllegalArgumentException when the record is not one of the catalogue
     */
    public static EventType typeOf(Event event) {
        EventType type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "not in the event catalogue: " + event.getClass().getName());
        }
        return type;
    }
}
