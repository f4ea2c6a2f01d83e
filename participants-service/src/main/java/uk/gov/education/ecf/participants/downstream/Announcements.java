package uk.gov.education.ecf.participants.downstream;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;

/** How each thing that happens to a participant is told to others. */
public final class Announcements {

    private static final Map<Class<?>, Announcement> ALL = Stream.of(ParticipantEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Function.identity(), Announcement::of));

    private Announcements() {}

    /**
     * @param after   the participant after everything that happened at once
     * @param version of the participant then
     */
    public static Event of(ParticipantEvent event, Participant after, long version, Instant at) {
        return ALL.get(event.getClass()).tell(event, Snapshots.of(after), version, at);
    }
}
