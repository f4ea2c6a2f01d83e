package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.LeaverReport;

@Entity
@Table(name = "leaver_reports")
class LeaverReportRow implements Part {

    @Id
    UUID id;

    UUID trainingRecordId;
    int stay;
    LocalDate leavingDate;
    Instant reportedAt;

    static LeaverReportRow of(TrainingRecordId record, LeaverReport report) {
        LeaverReportRow row = new LeaverReportRow();
        row.id = report.id();
        row.trainingRecordId = record.value();
        row.stay = report.stay();
        row.leavingDate = report.leavingDate();
        row.reportedAt = report.reportedAt();
        return row;
    }

    @Override
    public UUID id() {
        return id;
    }

    LeaverReport toModel() {
        return new LeaverReport(id, stay, leavingDate, reportedAt);
    }
}
