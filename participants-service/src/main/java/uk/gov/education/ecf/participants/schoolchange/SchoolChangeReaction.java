package uk.gov.education.ecf.participants.schoolchange;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.participants.upstream.UpstreamReaction;

/**
 * Shows a school's people with the number that it goes by now, and gives whoever was registered while its cohort was unknown the
 * uplifts that it earns; others keep theirs. One query when nobody is concerned.
 */
@ApplicationScoped
class SchoolChangeReaction implements UpstreamReaction {

    private final Now clock;
    private final KnownSchools schools;
    private final Participants participants;
    private final Announcements announcements;

    SchoolChangeReaction(Now clock, KnownSchools schools, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.schools = schools;
        this.participants = participants;
        this.announcements = announcements;
    }

    @Override
    public Uni<Void> react(Event event) {
        return event instanceof SchoolEvent told
                ? follow(told.school().schoolId())
                : Uni.createFrom().voidItem();
    }

    /** What is remembered decides, not the event. Nobody is registered meanwhile: registrations hold the school, and so does the event. */
    private Uni<Void> follow(SchoolId id) {
        return participants
                .outOfStepWithSchool(id)
                .flatMap(people -> people.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : schools.find(id).map(Optional::orElseThrow).flatMap(school -> schools.uplifts(id)
                                .flatMap(uplifts -> follow(people, school, uplifts))));
    }

    private Uni<Void> follow(List<ParticipantId> people, School school, Map<Integer, Uplift> uplifts) {
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUniAndConcatenate(id -> follow(id, school, uplifts))
                .collect()
                .last();
    }

    private Uni<Void> follow(ParticipantId id, School school, Map<Integer, Uplift> uplifts) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> {
            Participant after = person.renumbered(school).earning(school.id(), uplifts);
            return after.equals(person) ? Uni.createFrom().voidItem() : keep(after);
        });
    }

    private Uni<Void> keep(Participant after) {
        Instant now = clock.instant();
        return participants.save(after, now).flatMap(version -> announcements.detailsChanged(after, version, now));
    }
}
