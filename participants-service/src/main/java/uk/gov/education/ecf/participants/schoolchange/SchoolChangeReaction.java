package uk.gov.education.ecf.participants.schoolchange;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.participants.upstream.PartnershipsEventsConsumer;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * Shows a school's people with the number that it goes by now, and gives whoever was registered while its cohort was unknown the
 * uplifts that it earns; others keep theirs. One query when nobody is concerned.
 */
@Singleton
record SchoolChangeReaction(KnownSchools schools, Participants participants, ParticipantWriter writer, Now clock)
        implements Reaction<SchoolEvent> {

    @Override
    public String consumer() {
        return PartnershipsEventsConsumer.NAME;
    }

    @Override
    public Class<SchoolEvent> cause() {
        return SchoolEvent.class;
    }

    /** What is remembered decides, not the event. Nobody is registered meanwhile: registrations hold the school, and so does the event. */
    @Override
    public Uni<Void> react(SchoolEvent event) {
        SchoolId school = event.school().schoolId();
        return participants.findOutOfStepWithSchool(school).flatMap(people -> follow(people, school));
    }

    private Uni<Void> follow(List<ParticipantId> people, SchoolId id) {
        return people.isEmpty()
                ? OneByOne.nothing()
                : OneByOne.ask(() -> schools.find(id).map(Optional::orElseThrow), () -> schools.findUplifts(id))
                        .flatMap((school, uplifts) -> OneByOne.each(people, person -> follow(person, school, uplifts)));
    }

    private Uni<Void> follow(ParticipantId id, School school, Map<Integer, Uplift> uplifts) {
        return participants
                .holdNamed(id)
                .map(Optional::orElseThrow)
                .flatMap(person -> writer.write(person.attending(school, uplifts), clock.instant()))
                .replaceWithVoid();
    }
}
