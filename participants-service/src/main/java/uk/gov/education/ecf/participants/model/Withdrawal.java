package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** Training with a provider is over (rule E-38), which it may also say of a person whom the school removed (rule M21). */
public final class Withdrawal {

    private Withdrawal() {}

    /** Only where somebody is recognised anything else is judged. */
    public static Judged<Change<Participant, ParticipantEvent>> judge(ProviderAct act, String reason, Moment at) {
        Refusals refusals = act.judgeAlsoRemoved();
        Optional<Trained> training = act.trainingAlsoRemoved();
        Optional<GivenReason> given = training.map(trained -> given(trained, reason));
        given.ifPresent(read -> refusals.addAll(read.refusals()));
        training.ifPresent(trained -> refusals.addIf(
                trained.stands(TrainingStatus.WITHDRAWN), ParticipantRefusals.TRAINING_ALREADY_WITHDRAWN));
        return refusals.otherwise(
                () -> withdrawn(training.orElseThrow(), given.orElseThrow().reason(), at));
    }

    /** Rule M28: no early career teacher stops being a mentor. */
    private static GivenReason given(Trained trained, String reason) {
        boolean mentors = trained.record().type() == ParticipantType.MENTOR;
        return GivenReason.of(
                TrainingStatus.WITHDRAWN,
                reason,
                known -> mentors || known != StateReason.MENTOR_NO_LONGER_BEING_MENTOR);
    }

    private static Change<Participant, ParticipantEvent> withdrawn(Trained trained, StateReason reason, Moment at) {
        return trained.said(
                TrainingStatus.WITHDRAWN,
                reason,
                at,
                new ParticipantEvent.Withdrawn(trained.record().id(), trained.by()));
    }
}
