package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** Training has a break (rule E-37). */
public final class Deferral {

    private Deferral() {}

    /** The reason is judged also where nobody is recognised; how training stands, only where somebody is. */
    public static Judged<Change<Participant, ParticipantEvent>> judge(ProviderAct act, String reason, Moment at) {
        Refusals refusals = act.judge();
        GivenReason given = GivenReason.of(TrainingStatus.DEFERRED, reason);
        refusals.addAll(given.refusals());
        act.training().ifPresent(trained -> refusals.addIf(
                        trained.stands(TrainingStatus.DEFERRED), ParticipantRefusals.TRAINING_ALREADY_DEFERRED)
                .addIf(trained.stands(TrainingStatus.WITHDRAWN), ParticipantRefusals.TRAINING_ALREADY_WITHDRAWN));
        return refusals.otherwise(() -> deferred(act.training().orElseThrow(), given.reason(), at));
    }

    private static Change<Participant, ParticipantEvent> deferred(Trained trained, StateReason reason, Moment at) {
        return trained.said(
                TrainingStatus.DEFERRED,
                reason,
                at,
                new ParticipantEvent.Deferred(trained.record().id(), trained.by()));
    }
}
