package uk.gov.education.ecf.participants.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What belongs to training records, by record. */
record Histories(
        Map<UUID, List<PeriodRow>> periods,
        Map<UUID, List<ProviderStateRow>> states,
        Map<UUID, List<LeaverReportRow>> leavers) {

    static Histories of(List<PeriodRow> periods, List<ProviderStateRow> states, List<LeaverReportRow> leavers) {
        return new Histories(
                periods.stream().collect(Collectors.groupingBy(PeriodRow::trainingRecordId)),
                states.stream().collect(Collectors.groupingBy(ProviderStateRow::trainingRecordId)),
                leavers.stream().collect(Collectors.groupingBy(LeaverReportRow::trainingRecordId)));
    }

    TrainingRecordRows of(TrainingRecordRow record) {
        return new TrainingRecordRows(
                record,
                periods.getOrDefault(record.id(), List.of()),
                states.getOrDefault(record.id(), List.of()),
                leavers.getOrDefault(record.id(), List.of()));
    }
}
