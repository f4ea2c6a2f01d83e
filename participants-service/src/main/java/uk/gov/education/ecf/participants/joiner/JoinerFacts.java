package uk.gov.education.ecf.participants.joiner;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.participants.model.JoinerGrounds;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownDeclarations;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.participants.upstream.KnownSchools;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** What a joiner is judged by. */
@Singleton
record JoinerFacts(
        Calendar calendar,
        KnownSchools schools,
        KnownPartnerships partnerships,
        KnownDeclarations declarations,
        Participants participants) {

    /** The person is held. Until the transaction ends neither the new school nor what is agreed for it changes. */
    Uni<JoinerGrounds> hold(
            TrainingRecord record, Optional<SchoolId> school, Optional<ParticipantId> mentor, Moment at) {
        return declarations
                .findStanding(record.id())
                .map(standing -> JoinerGrounds.termsOf(record, calendar, standing, at.day()))
                .flatMap(terms -> OneByOne.ask(
                                () -> OneByOne.askIfThere(
                                        school, id -> schools.hold(id).chain(() -> schools.find(id))),
                                () -> agreed(record, school, terms),
                                () -> OneByOne.askIfThere(mentor, participants::findMentor))
                        .map((known, agreed, mentors) ->
                                new JoinerGrounds(record, calendar, known, agreed, mentors, terms)));
    }

    private Uni<SchoolPartnerships> agreed(TrainingRecord record, Optional<SchoolId> school, Terms terms) {
        int cohort = JoinerGrounds.cohortOf(record, terms);
        SchoolId there = school.orElse(record.latest().place().school().id());
        return partnerships.holdProvision(there, cohort).chain(() -> partnerships.findAt(there, cohort));
    }
}
