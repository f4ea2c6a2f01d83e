package uk.gov.education.ecf.contracts.published;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventType;

/** The AsyncAPI document: what holds for all topics is its frame, what differs is said by the interfaces and the records. */
final class AsyncApi {

    private static final String CHANNEL =
            """
              %1$s:
                address: %2$s
                description: %3$s
                bindings:
                  kafka:
                    topicConfiguration:
                      cleanup.policy: [compact]
                    bindingVersion: 0.5.0
                messages:
            %4$s""";

    private static final String CHANNEL_MESSAGE =
            """
                  %1$s:
                    $ref: '#/components/messages/%2$s'
            """;

    private static final String OPERATION =
            """
              announce%1$s:
                action: send
                summary: %2$s-service announces changes
                channel:
                  $ref: '#/channels/%3$s'
            """;

    private static final String MESSAGE =
            """
                %1$s:
                  name: %1$s
                  title: %2$s
                  summary: %3$s
                  traits:
                    - $ref: '#/components/messageTraits/cloudEvent'
                  payload:
                    schemaFormat: application/schema+json;version=draft-2020-12
                    schema:
                      $ref: schemas/%4$s
            """;

    private final Comments comments;
    private final String frame;

    AsyncApi(Comments comments, String frame) {
        this.comments = comments;
        this.frame = frame;
    }

    String of(List<Class<? extends Event>> aggregates) {
        List<EventType> types =
                aggregates.stream().map(EventType::of).flatMap(List::stream).toList();
        return frame.replace("${channels}\n", each(aggregates, this::channel))
                .replace("${operations}\n", each(aggregates, AsyncApi::operation))
                .replace("${messages}\n", each(types, this::message));
    }

    private String channel(Class<? extends Event> aggregate) {
        List<EventType> types = EventType.of(aggregate);
        String messages =
                each(types, type -> CHANNEL_MESSAGE.formatted(type.record().getSimpleName(), type.wireType()));
        return CHANNEL.formatted(
                channelOf(aggregate), types.get(0).topic(), quoted(comments.body(aggregate)), messages);
    }

    private static String operation(Class<? extends Event> aggregate) {
        String context = EventType.of(aggregate).get(0).context();
        return OPERATION.formatted(nameOf(aggregate), context, channelOf(aggregate));
    }

    private String message(EventType type) {
        return MESSAGE.formatted(
                type.wireType(),
                type.record().getSimpleName(),
                quoted(comments.sentence(type.record())),
                Schemas.fileOf(type));
    }

    private static String channelOf(Class<?> aggregate) {
        String name = nameOf(aggregate);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String nameOf(Class<?> aggregate) {
        return aggregate.getSimpleName().replaceAll("Event$", "");
    }

    /** Text may hold colons and quotes. */
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static <T> String each(List<T> parts, Function<T, String> form) {
        return parts.stream().map(form).collect(Collectors.joining());
    }
}
