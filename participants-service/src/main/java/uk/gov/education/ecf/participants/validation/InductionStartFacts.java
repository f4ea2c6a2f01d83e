package uk.gov.education.ecf.participants.validation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.participants.model.InductionStart;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.upstream.KnownDeclarations;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Where a start of induction that the register tells takes a teacher. */
@Singleton
record InductionStartFacts(Calendar calendar, KnownDeclarations declarations, KnownPartnerships partnerships) {

    /** The person is held. Nothing changes where the start moves nobody. */
    Uni<Change<TrainingRecord, ParticipantEvent>> move(TrainingRecord record, Moment at) {
        return declarations
                .findStanding(record.id())
                .map(standing -> new InductionStart(calendar, record, standing, at))
                .flatMap(start -> start.target()
                        .map(target -> move(start, target))
                        .orElseGet(() -> OneByOne.given(Change.none(record))));
    }

    private Uni<Change<TrainingRecord, ParticipantEvent>> move(InductionStart start, Schedule target) {
        SchoolId school = start.record().latest().place().school().id();
        return partnerships
                .holdProvision(school, target.cohort())
                .chain(() -> partnerships.findAt(school, target.cohort()))
                .map(agreed -> start.moved(target, agreed));
    }
}
