package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.LeaverReport;

record LeaverReportRow(UUID id, UUID trainingRecordId, int stay, LocalDate leavingDate, Instant reportedAt)
        implements Part {

    static LeaverReportRow of(TrainingRecordId record, LeaverReport report) {
        return new LeaverReportRow(
                report.id(), record.value(), report.stay(), report.leavingDate(), report.reportedAt());
    }

    LeaverReport toModel() {
        return new LeaverReport(id, stay, leavingDate, reportedAt);
    }
}
