package uk.gov.education.ecf.participants.renumbering;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.participants.upstream.UpstreamReaction;
import uk.gov.education.ecf.platform.calendar.Now;

/** Shows a school's people with the number that it goes by now; one query when it is the same as before. */
@ApplicationScoped
class SchoolRenumberedReaction implements UpstreamReaction {

    private final Now clock;
    private final KnownSchools schools;
    private final Participants participants;
    private final Announcements announcements;

    SchoolRenumberedReaction(Now clock, KnownSchools schools, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.schools = schools;
        this.participants = participants;
        this.announcements = announcements;
    }

    @Override
    public Uni<Void> react(Event event) {
        return event instanceof SchoolEvent told ? renumber(told.school().schoolId()) : Uni.createFrom().voidItem();
    }

    /** What is remembered decides, not the event. */
    private Uni<Void> renumber(SchoolId id) {
        return participants.awaitingUrn(id).flatMap(people -> people.isEmpty() ? Uni.createFrom().voidItem()
                : schools.find(id).map(Optional::orElseThrow).flatMap(school -> renumber(people, school)));
    }

    private Uni<Void> renumber(List<ParticipantId> people, School school) {
        return Multi.createFrom().iterable(people)
                .onItem().transformToUniAndConcatenate(id -> renumber(id, school))
                .collect().last();
    }

    private Uni<Void> renumber(ParticipantId id, School school) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> {
            Participant after = person.renumbered(school);
            return after.equals(person) ? Uni.createFrom().voidItem() : keep(after);
        });
    }

    private Uni<Void> keep(Participant after) {
        Instant now = clock.instant();
        return participants.save(after, now).flatMap(version -> announcements.detailsChanged(after, version, now));
    }
}
