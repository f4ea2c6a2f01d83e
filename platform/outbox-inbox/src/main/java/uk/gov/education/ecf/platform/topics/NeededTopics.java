package uk.gov.education.ecf.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Topics;

/** Which topics a service sees to before it begins. */
@ApplicationScoped
class NeededTopics {

    private final ConsumedTopics consumed;
    private final TopicSettings settings;

    NeededTopics(ConsumedTopics consumed, TopicSettings settings) {
        this.consumed = consumed;
        this.settings = settings;
    }

    /**
     * Where services create topics, whoever starts first creates them for all. Where operators make them, those that it announces in,
     * hears and buries in: it may not even ask about others.
     */
    List<String> all() {
        Stream<String> events =
                settings.create() ? Topics.ALL.stream() : Topics.ALL.stream().filter(this::concerns);
        return Stream.concat(events, consumed.deadLetterTopics().stream()).toList();
    }

    private boolean concerns(String topic) {
        return topic.startsWith(settings.context() + ".") || consumed.topics().contains(topic);
    }
}
