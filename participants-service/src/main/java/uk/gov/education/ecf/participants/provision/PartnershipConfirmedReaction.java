package uk.gov.education.ecf.participants.provision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.UpstreamReaction;
import uk.gov.education.ecf.platform.calendar.Now;

/** Gives whoever was registered without a provider the one that now trains at the school (rules SCH-17, D-11). */
@ApplicationScoped
class PartnershipConfirmedReaction implements UpstreamReaction {

    private final Now clock;
    private final KnownPartnerships partnerships;
    private final Participants participants;
    private final Announcements announcements;

    PartnershipConfirmedReaction(Now clock, KnownPartnerships partnerships, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.partnerships = partnerships;
        this.participants = participants;
        this.announcements = announcements;
    }

    @Override
    public Uni<Void> react(Event event) {
        return event instanceof PartnershipConfirmed confirmed ? provide(confirmed.partnership()) : Uni.createFrom().voidItem();
    }

    /** What is remembered decides, not the event: it may be an old one. */
    private Uni<Void> provide(PartnershipSnapshot confirmed) {
        School school = new School(confirmed.schoolId(), confirmed.schoolUrn());
        return partnerships.holdRegistrations(school.id(), confirmed.cohort())
                .chain(() -> partnerships.provision(school.id(), confirmed.cohort()))
                .flatMap(provision -> provision.map(given -> provide(school, confirmed.cohort(), given))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> provide(School school, int cohort, Provision provision) {
        return participants.awaitingProvision(school.id(), cohort)
                .onItem().transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem().transformToUniAndConcatenate(id -> provide(id, school, cohort, provision))
                .collect().last();
    }

    private Uni<Void> provide(ParticipantId id, School school, int cohort, Provision provision) {
        return participants.forChange(id).map(Optional::orElseThrow).flatMap(person -> {
            Instant now = clock.instant();
            Participant after = person.provided(school, cohort, provision, now);
            return after.equals(person) ? Uni.createFrom().voidItem() : keep(after, provision, now);
        });
    }

    private Uni<Void> keep(Participant after, Provision provision, Instant now) {
        return participants.save(after, now).flatMap(version -> announcements.provided(after, provision, version, now));
    }
}
