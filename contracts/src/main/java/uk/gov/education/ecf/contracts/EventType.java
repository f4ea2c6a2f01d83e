package uk.gov.education.ecf.contracts;

/**
 * One line of the {@link EventCatalogue}.
 *
 * @param record   the Java form
 * @param wireType the name on the wire, such as {@code declarations.declaration-paid.v1}
 * @param topic    the topic that carries it
 */
public record EventType(Class<? extends Event> record, String wireType, String topic) {}
