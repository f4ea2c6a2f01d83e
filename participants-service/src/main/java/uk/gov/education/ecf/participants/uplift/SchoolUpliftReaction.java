package uk.gov.education.ecf.participants.uplift;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSetUp;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.participants.upstream.UpstreamReaction;
import uk.gov.education.ecf.platform.calendar.Now;

/** Gives whoever was registered while the school's cohort was unknown the uplifts that it earns; others keep theirs. */
@ApplicationScoped
class SchoolUpliftReaction implements UpstreamReaction {

    private final Now clock;
    private final KnownPartnerships turns;
    private final KnownSchools schools;
    private final Participants participants;
    private final Announcements announcements;

    SchoolUpliftReaction(Now clock, KnownPartnerships turns, KnownSchools schools, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.turns = turns;
        this.schools = schools;
        this.participants = participants;
        this.announcements = announcements;
    }

    @Override
    public Uni<Void> react(Event event) {
        if (event instanceof SchoolCohortSetUp setUp) {
            return settle(setUp.school());
        }
        return event instanceof SchoolRecorded recorded ? settle(recorded.school()) : Uni.createFrom().voidItem();
    }

    /** Every turn is taken before any row is locked, as registrations do it. What is remembered decides, not the event. */
    private Uni<Void> settle(SchoolSnapshot school) {
        return Multi.createFrom().items(school.cohorts().stream().map(SchoolCohortSnapshot::cohort).sorted())
                .onItem().transformToUniAndConcatenate(cohort -> turns.holdRegistrations(school.schoolId(), cohort))
                .collect().last()
                .chain(() -> schools.uplifts(school.schoolId()))
                .flatMap(uplifts -> settle(school.schoolId(), uplifts));
    }

    private Uni<Void> settle(SchoolId school, Map<Integer, Uplift> uplifts) {
        return participants.awaitingUplift(school)
                .onItem().transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem().transformToUniAndConcatenate(id -> settle(id, school, uplifts))
                .collect().last();
    }

    private Uni<Void> settle(ParticipantId id, SchoolId school, Map<Integer, Uplift> uplifts) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> {
            Participant after = person.earning(school, uplifts);
            return after.equals(person) ? Uni.createFrom().voidItem() : keep(after);
        });
    }

    private Uni<Void> keep(Participant after) {
        Instant now = clock.instant();
        return participants.save(after, now).flatMap(version -> announcements.detailsChanged(after, version, now));
    }
}
