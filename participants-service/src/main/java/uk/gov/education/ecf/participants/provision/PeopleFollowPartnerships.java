package uk.gov.education.ecf.participants.provision;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.participants.documents.ParticipantDocuments;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Keeps a school's people in step with its partnerships: confirmed, challenged, with another delivery partner, or made for single
 * people (rules SCH-17, D-4, D-11, D-15, M9). What is remembered of all of them decides, not the event, which may come before an older
 * one of another partnership, or be the only one that a compacted topic kept. The event decides on which day a move is.
 */
@Singleton
record PeopleFollowPartnerships(
        KnownPartnerships partnerships,
        Participants participants,
        ParticipantDocuments documents,
        ParticipantWriter writer,
        Now clock)
        implements Follower<PartnershipEvent> {

    @Override
    public Class<PartnershipEvent> cause() {
        return PartnershipEvent.class;
    }

    /** Only of newer news: what is older has nothing to add, least of all its day. */
    @Override
    public Uni<Void> follow(PartnershipEvent news) {
        SchoolId school = news.partnership().schoolId();
        int cohort = news.partnership().cohort();
        LocalDate day = LondonDay.of(news.occurredAt());
        return OneByOne.ask(
                        () -> partnerships.holdRegistrations(school, cohort),
                        () -> partnerships.findAt(school, cohort),
                        () -> participants.findOutOfStepWithPartnerships(school, cohort))
                .flatMap((held, agreed, people) -> OneByOne.each(people, id -> follow(id, agreed, day)));
    }

    private Uni<Void> follow(ParticipantId id, SchoolPartnerships agreed, LocalDate day) {
        return participants.holdNamed(id).map(Optional::orElseThrow).flatMap(person -> {
            Instant at = clock.instant();
            Change<Participant, ParticipantEvent> change = person.following(agreed, day, at);
            return change.isNone()
                    ? documents.write(person, LondonDay.of(at))
                    : writer.write(change, at).replaceWithVoid();
        });
    }
}
