package uk.gov.education.ecf.participants.model;

import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;
import static uk.gov.education.ecf.participants.model.TestPeople.validated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/** Someone who goes from school to school, as the schools tell of it. */
final class TestMoves {

    static final School ASHBY = new School(SchoolId.of("1f0c0000-0000-4000-8000-0000000000bb"), "139977");
    static final School CALDER = new School(SchoolId.of("1f0c0000-0000-4000-8000-0000000000cc"), "150150");

    private TestMoves() {}

    static Participant someoneAtHollybrook(Provision provision) {
        return validated(anEctOf(provision));
    }

    /** The old school tells, on that day. */
    static Participant leaver(Participant person, LocalDate leaving, LocalDate told) {
        return person.with(
                        new Leaver(leaving, null).judge(ect(person), at(told)).value())
                .aggregate();
    }

    /** The new school tells, on that day; it has a partnership of that provision, or none when null. */
    static Participant joiner(Participant person, School school, LocalDate joining, Provision own, LocalDate told) {
        return person.with(
                        judgedJoiner(person, school, joining, false, own, told).value())
                .aggregate();
    }

    /** The same of somebody who keeps their provider. */
    static Participant stayer(Participant person, School school, LocalDate joining, LocalDate told) {
        return person.with(
                        judgedJoiner(person, school, joining, true, null, told).value())
                .aggregate();
    }

    static Judged<Change<TrainingRecord, ParticipantEvent>> judgedJoiner(
            Participant person, School school, LocalDate joining, boolean stays, Provision own, LocalDate told) {
        TrainingRecord record = ect(person);
        List<Partnership> agreed = own == null
                ? List.of()
                : List.of(new Partnership(
                        own.partnershipId(), own.leadProviderId(), own.deliveryPartnerId(), false, false));
        JoinerGrounds grounds = new JoinerGrounds(
                record,
                Calendar.bundled(),
                Optional.of(school),
                new SchoolPartnerships(school.id(), 2024, agreed),
                Optional.empty(),
                record.terms());
        return new Joiner(joining, stays, null, null).judge(record, grounds, at(told));
    }

    static Moment at(LocalDate day) {
        Instant noon = LondonDay.startOf(day).plusSeconds(12 * 60 * 60);
        return new Moment(noon, noon);
    }
}
