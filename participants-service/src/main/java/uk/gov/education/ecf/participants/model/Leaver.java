package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/**
 * The old school tells of a leaver (rule F-1), before or after the new one has told of the joiner.
 *
 * @param leavingDate as given; null when it was left out
 * @param schoolId    as given; null for whichever school the day points to
 */
public record Leaver(LocalDate leavingDate, String schoolId) {

    public Judged<Change<TrainingRecord, ParticipantEvent>> judge(TrainingRecord record, Moment at) {
        Stays stays = new Stays(record);
        Refusals refusals = new Refusals()
                .addIf(leavingDate == null || !Dates.storable(leavingDate), ParticipantRefusals.LEAVING_DATE_INVALID);
        Claim<Integer> named = refusals.readIfGiven(
                schoolId, text -> SchoolId.parse(text).flatMap(stays::at), ParticipantRefusals.NEVER_AT_SCHOOL);
        if (refusals.isEmpty() && record.withdrawnBySchool()) {
            refusals.add(ParticipantRefusals.SCHOOL_REMOVED_PERSON);
        }
        return refusals.otherwise(
                () -> leaving(stays, named.toOptional().orElseGet(() -> stayThatIsLeft(stays, at.day())), at));
    }

    /** The last one if it has begun and the day lies behind its first; else the one before, of which another school has told. */
    private int stayThatIsLeft(Stays stays, LocalDate today) {
        int last = stays.last();
        LocalDate arrival = stays.arrival(last);
        boolean leavesLast = !arrival.isAfter(today) && leavingDate.isAfter(arrival);
        return leavesLast || !stays.has(last - 1) ? last : last - 1;
    }

    /** The day as it was said is kept beside the one on which the period stops: that is the joining day, once it is known (rules M4, M5). */
    private Change<TrainingRecord, ParticipantEvent> leaving(Stays stays, int stay, Moment at) {
        TrainingRecord record = stays.record();
        Optional<LocalDate> saidBefore = record.said().leaver(stay).map(LeaverReport::leavingDate);
        if (saidBefore.equals(Optional.of(leavingDate))) {
            return Change.none(record);
        }
        Period latest = stays.latest(stay);
        LocalDate stops = stays.has(stay + 1) ? stays.arrival(stay + 1) : leavingDate;
        Period left = latest.with(
                latest.standing().with(InductionStatus.LEAVING), latest.span().until(stops));
        return Change.of(
                record.with(
                        stays.replaced(latest, left),
                        record.said().and(new LeaverReport(UUID.randomUUID(), stay, leavingDate, at.now()))),
                new ParticipantEvent.LeaverReported(
                        record.id(), latest.place().school().id(), leavingDate));
    }
}
