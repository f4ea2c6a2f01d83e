package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** Training goes on after a deferral or a withdrawal (rules E-39, M8). */
public final class Resumption {

    private Resumption() {}

    public static Judged<Change<Participant, ParticipantEvent>> judge(ProviderAct act, Moment at) {
        Refusals refusals = act.judge();
        act.training()
                .ifPresent(trained -> refusals.addIf(
                        trained.stands(TrainingStatus.ACTIVE), ParticipantRefusals.TRAINING_ALREADY_ACTIVE));
        return refusals.otherwise(() -> resumed(act.training().orElseThrow(), at));
    }

    private static Change<Participant, ParticipantEvent> resumed(Trained trained, Moment at) {
        return trained.said(
                TrainingStatus.ACTIVE,
                null,
                at,
                new ParticipantEvent.Resumed(trained.record().id(), trained.by()));
    }
}
