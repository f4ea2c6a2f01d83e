package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.platform.values.Word;

@Entity
@Table(name = "provider_states")
class ProviderStateRow implements Part {

    @Id
    UUID id;

    UUID trainingRecordId;
    UUID leadProviderId;

    @Column(columnDefinition = "text")
    String state;

    @Column(columnDefinition = "text")
    String reason;

    Instant recordedAt;

    /** In which order they were said: a provider may travel in time. */
    @Column(insertable = false, updatable = false)
    Long position;

    static ProviderStateRow of(TrainingRecordId record, ProviderState said) {
        ProviderStateRow row = new ProviderStateRow();
        row.id = said.id();
        row.trainingRecordId = record.value();
        row.leadProviderId = said.leadProviderId().value();
        row.state = said.state().wireName();
        row.reason = Columns.map(said.reason(), StateReason::wireName);
        row.recordedAt = said.recordedAt();
        return row;
    }

    @Override
    public UUID id() {
        return id;
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
