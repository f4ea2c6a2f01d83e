package uk.gov.education.ecf.participants.provision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.PartnershipsFollower;

/**
 * Keeps a school's people in step with its partnerships: confirmed, challenged, with another delivery partner, or made for single
 * people (rules SCH-17, D-4, D-11, D-15, M9). What is remembered of all of them decides, not the event, which may come before an older
 * one of another partnership, or be the only one that a compacted topic kept. The event decides on which day a move is.
 */
@ApplicationScoped
class PeopleFollowPartnerships implements PartnershipsFollower {

    private final Now clock;
    private final KnownPartnerships partnerships;
    private final Participants participants;
    private final Announcements announcements;

    PeopleFollowPartnerships(
            Now clock, KnownPartnerships partnerships, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.partnerships = partnerships;
        this.participants = participants;
        this.announcements = announcements;
    }

    @Override
    public Uni<Void> follow(PartnershipEvent told) {
        SchoolId school = told.partnership().schoolId();
        int cohort = told.partnership().cohort();
        return partnerships
                .holdRegistrations(school, cohort)
                .chain(() -> partnerships.at(school, cohort))
                .flatMap(standing -> follow(standing, LondonDay.of(told.occurredAt())));
    }

    private Uni<Void> follow(SchoolPartnerships standing, LocalDate day) {
        return participants
                .outOfStepWithPartnerships(standing.school(), standing.cohort())
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(id -> follow(id, standing, day))
                .collect()
                .last();
    }

    private Uni<Void> follow(ParticipantId id, SchoolPartnerships standing, LocalDate day) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> {
            Instant now = clock.instant();
            Participant after = person.following(standing, day, now);
            return after.equals(person) ? participants.show(person, now) : keep(person, after, now);
        });
    }

    private Uni<Void> keep(Participant before, Participant after, Instant now) {
        return participants
                .save(after, now)
                .flatMap(version -> announcements.provided(after, after.provisionSince(before), version, now));
    }
}
