package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/**
 * The new school tells of a joiner (rules F-2, F-3), before or after the old one has told of the leaver; told again, it corrects itself.
 *
 * @param joiningDate          as given; null when it was left out
 * @param continueWithProvider whether the person keeps their provider
 * @param mentorId             as given; null for none
 * @param email                as given; null for the address there is
 */
public record Joiner(LocalDate joiningDate, boolean continueWithProvider, String mentorId, String email) {

    /** Whom the school names as mentor, if that is an id at all. */
    public Optional<ParticipantId> mentor() {
        return Optional.ofNullable(mentorId).flatMap(ParticipantId::parse);
    }

    /** @param grounds the school is known and, where a mentor is named, whether that is one */
    public Judged<Change<TrainingRecord, ParticipantEvent>> judge(
            TrainingRecord record, JoinerGrounds grounds, Moment at) {
        Refusals refusals = new Refusals().addIf(grounds.school().isEmpty(), ParticipantRefusals.SCHOOL_UNKNOWN);
        LocalDate earliest = grounds.earliest();
        LocalDate latest = at.day().plusYears(1);
        refusals.addIf(
                joiningDate == null || joiningDate.isBefore(earliest) || joiningDate.isAfter(latest),
                ParticipantRefusals.JOINING_DATE_INVALID.with(earliest, latest));
        refusals.addIf(
                record.type() == ParticipantType.MENTOR && mentorId != null, ParticipantRefusals.MENTOR_NOT_ALLOWED);
        Claim<ParticipantId> mentor =
                refusals.readIfGiven(mentorId, text -> grounds.mentor(), ParticipantRefusals.MENTOR_UNKNOWN);
        Claim<EmailAddress> address =
                refusals.readIfGiven(email, EmailAddress::parse, ParticipantRefusals.EMAIL_INVALID);
        if (refusals.isEmpty()) {
            objections(grounds, refusals);
        }
        return refusals.otherwise(() -> moved(grounds, mentor.orNull(), address.toOptional(), at));
    }

    private void objections(JoinerGrounds grounds, Refusals refusals) {
        Period before = grounds.before();
        boolean cannotStay = before.provision() == null || before.standing().training() == TrainingStatus.WITHDRAWN;
        refusals.addIf(grounds.record().withdrawnBySchool(), ParticipantRefusals.SCHOOL_REMOVED_PERSON)
                .addIf(grounds.returns(), ParticipantRefusals.ALREADY_AT_SCHOOL)
                .addIf(continueWithProvider && cannotStay, ParticipantRefusals.CANNOT_CONTINUE_WITH_PROVIDER);
    }

    private Change<TrainingRecord, ParticipantEvent> moved(
            JoinerGrounds grounds, ParticipantId mentor, Optional<EmailAddress> address, Moment at) {
        Arrival arrival = new Arrival(
                grounds.school().orElseThrow(),
                joiningDate,
                grounds.provision(continueWithProvider),
                mentor,
                address.orElse(grounds.record().email()));
        TrainingRecord after = grounds.isCorrection()
                ? arrival.corrected(grounds.record(), at)
                : arrival.begun(grounds.record(), grounds.terms(), at);
        return Change.<TrainingRecord, ParticipantEvent>between(
                        grounds.record(),
                        after,
                        changed -> new ParticipantEvent.JoinerReported(
                                changed.id(), arrival.school().id(), joiningDate))
                .then(joined -> tellOfCohort(grounds.record(), joined));
    }

    private static Change<TrainingRecord, ParticipantEvent> tellOfCohort(TrainingRecord before, TrainingRecord after) {
        int from = before.terms().schedule().cohort();
        int to = after.terms().schedule().cohort();
        return from == to
                ? Change.none(after)
                : Change.of(after, new ParticipantEvent.CohortMoved(after.id(), from, to));
    }
}
