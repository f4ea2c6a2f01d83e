package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.platform.values.Word;

record ProviderStateRow(
        UUID id, UUID trainingRecordId, UUID leadProviderId, String state, String reason, Instant recordedAt)
        implements Part {

    static ProviderStateRow of(TrainingRecordId record, ProviderState said) {
        return new ProviderStateRow(
                said.id(),
                record.value(),
                said.leadProviderId().value(),
                said.state().wireName(),
                Columns.map(said.reason(), StateReason::wireName),
                said.recordedAt());
    }

    ProviderState toModel() {
        return new ProviderState(
                id,
                new LeadProviderId(leadProviderId),
                Word.required(TrainingStatus.class, state),
                Columns.map(reason, text -> Word.required(StateReason.class, text)),
                recordedAt);
    }
}
