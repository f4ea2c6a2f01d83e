package uk.gov.education.ecf.participants.store;

import java.util.List;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** A training record with all that belongs to it. */
record TrainingRecordRows(
        TrainingRecordRow record,
        List<PeriodRow> periods,
        List<ProviderStateRow> states,
        List<LeaverReportRow> leavers) {

    static TrainingRecordRows of(ParticipantId participant, TrainingRecord record) {
        TrainingRecordId id = record.id();
        return new TrainingRecordRows(
                TrainingRecordRow.of(participant, record),
                record.periods().stream()
                        .map(period -> PeriodRow.of(id, period))
                        .toList(),
                record.said().providerStates().stream()
                        .map(state -> ProviderStateRow.of(id, state))
                        .toList(),
                record.said().leavers().stream()
                        .map(report -> LeaverReportRow.of(id, report))
                        .toList());
    }

    TrainingRecord toModel() {
        return record.toModel(
                periods.stream().map(PeriodRow::toModel).toList(),
                new Said(
                        states.stream().map(ProviderStateRow::toModel).toList(),
                        leavers.stream().map(LeaverReportRow::toModel).toList()));
    }
}
