package uk.gov.education.ecf.contracts.participants;

import java.util.List;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * One training record: a person in one role, with the history of where and by whom they were trained.
 *
 * @param scheduleIdentifier such as {@code ecf-standard-september}
 * @param scheduleCohort start year of the cohort whose schedule applies
 * @param validated whether DfE has answered; only then do providers see the person
 * @param eligibleForFunding null while a manual check runs or before validation
 * @param pupilPremiumUplift copied from the school at registration
 * @param sparsityUplift copied from the school at registration
 * @param withdrawnBySchool the school removed the person; training status stays as the provider left it
 * @param periods oldest first
 * @param providerStates what lead providers reported, in the order in which they did
 * @param registeredAs the id of the person at registration, which means this record also once it is retired; null where an older event does not tell
 */
public record TrainingRecordSnapshot(
        TrainingRecordId trainingRecordId,
        @OneOf({"ect", "mentor"}) String participantType,
        @OneOf({"ecf-induction", "ecf-mentor"}) String courseIdentifier,
        String scheduleIdentifier,
        int scheduleCohort,
        boolean validated,
        @OrNull Boolean eligibleForFunding,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        boolean withdrawnBySchool,
        List<PeriodSnapshot> periods,
        List<ProviderStateSnapshot> providerStates,
        @AddedLater @OrNull ParticipantId registeredAs) {

    public TrainingRecordSnapshot {
        periods = periods == null ? List.of() : List.copyOf(periods);
        providerStates = providerStates == null ? List.of() : List.copyOf(providerStates);
    }
}
