package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A training record by that provider's latest period, which is what it acts on (rule E-32).
 *
 * @param person whose record it is
 */
public record Trained(Participant person, TrainingRecord record, Period period, LeadProviderId by) {

    boolean isRemovedBySchool() {
        return record.withdrawnBySchool();
    }

    boolean stands(TrainingStatus status) {
        return period.standing().training() == status;
    }

    /** With the provider's word for it: the period goes on so, and the word itself is kept (rules E-29, E-40). */
    Change<Participant, ParticipantEvent> said(
            TrainingStatus status, StateReason reason, Moment at, ParticipantEvent event) {
        Period so = period.with(period.standing().with(status));
        return person.with(Change.of(
                record.replacing(period, period.becoming(so, at.day(), at.now()))
                        .saying(ProviderState.said(by, status, reason, at.asked())),
                event));
    }
}
