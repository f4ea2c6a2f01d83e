package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** An early career teacher has another mentor, or none (rule E-54). */
public final class MentorAssignment {

    private MentorAssignment() {}

    /**
     * @param mentorId as given; null for nobody
     * @param known    whom that names, if it is a mentor
     */
    public static Judged<Change<TrainingRecord, ParticipantEvent>> judge(
            TrainingRecord record, String mentorId, Optional<ParticipantId> known, Moment at) {
        Refusals refusals = new Refusals();
        Claim<ParticipantId> mentor = refusals.readIfGiven(mentorId, text -> known, ParticipantRefusals.MENTOR_UNKNOWN);
        if (refusals.isEmpty()) {
            refusals.addIf(record.type() == ParticipantType.MENTOR, ParticipantRefusals.MENTORS_HAVE_NO_MENTOR)
                    .addIf(record.withdrawnBySchool(), ParticipantRefusals.SCHOOL_REMOVED_PERSON);
        }
        return refusals.otherwise(() -> assigned(record, mentor.orNull(), at));
    }

    /** @param mentor null for nobody */
    static Change<TrainingRecord, ParticipantEvent> assigned(TrainingRecord record, ParticipantId mentor, Moment at) {
        Period latest = record.latest();
        Period mentored = latest.with(latest.place().mentoredBy(mentor));
        return mentored.equals(latest)
                ? Change.none(record)
                : Change.of(
                        record.replacing(latest, latest.becoming(mentored, at.day(), at.now())),
                        new ParticipantEvent.MentorAssigned(record.id(), mentor));
    }
}
