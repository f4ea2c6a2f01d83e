package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.InductionStatus;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.TrainingStatus;

@Entity
@Table(name = "periods")
class PeriodRow implements Part {

    @Id
    UUID id;

    @Column(name = "training_record_id")
    UUID trainingRecordId;

    @Column(name = "school_id")
    UUID schoolId;

    @Column(name = "school_urn", columnDefinition = "text")
    String schoolUrn;

    int cohort;

    @Column(name = "schedule_identifier", columnDefinition = "text")
    String scheduleIdentifier;

    @Column(name = "schedule_cohort")
    int scheduleCohort;

    @Column(name = "lead_provider_id")
    UUID leadProviderId;

    @Column(name = "delivery_partner_id")
    UUID deliveryPartnerId;

    @Column(name = "partnership_id")
    UUID partnershipId;

    @Column(columnDefinition = "text")
    String email;

    @Column(name = "mentor_id")
    UUID mentorId;

    @Column(name = "training_status", columnDefinition = "text")
    String trainingStatus;

    @Column(name = "induction_status", columnDefinition = "text")
    String inductionStatus;

    @Column(name = "start_date")
    LocalDate startDate;

    @Column(name = "end_date")
    LocalDate endDate;

    @Column(name = "created_at")
    Instant createdAt;

    static PeriodRow of(TrainingRecordId record, Period period) {
        PeriodRow row = new PeriodRow();
        row.id = period.id();
        row.trainingRecordId = record.value();
        row.schoolId = period.school().id().value();
        row.schoolUrn = period.school().urn();
        row.cohort = period.cohort();
        row.scheduleIdentifier = period.schedule().identifier();
        row.scheduleCohort = period.schedule().cohort();
        row.email = period.email().text();
        row.mentorId = Columns.map(period.mentorId(), ParticipantId::value);
        row.trainingStatus = period.trainingStatus().wireName();
        row.inductionStatus = period.inductionStatus().wireName();
        row.startDate = period.startDate();
        row.endDate = period.endDate();
        row.createdAt = period.createdAt();
        return row.take(period.provision());
    }

    private PeriodRow take(Provision provision) {
        if (provision != null) {
            leadProviderId = provision.leadProviderId().value();
            deliveryPartnerId = Columns.map(provision.deliveryPartnerId(), DeliveryPartnerId::value);
            partnershipId = Columns.map(provision.partnershipId(), PartnershipId::value);
        }
        return this;
    }

    @Override
    public UUID id() {
        return id;
    }

    Period toModel() {
        return new Period(
                id,
                new School(new SchoolId(schoolId), schoolUrn),
                cohort,
                new ScheduleName(scheduleIdentifier, scheduleCohort),
                provision(),
                new EmailAddress(email),
                Columns.map(mentorId, ParticipantId::new),
                TrainingStatus.of(trainingStatus).orElseThrow(),
                InductionStatus.of(inductionStatus),
                startDate,
                endDate,
                createdAt);
    }

    private Provision provision() {
        return leadProviderId == null
                ? null
                : new Provision(
                        new LeadProviderId(leadProviderId),
                        Columns.map(deliveryPartnerId, DeliveryPartnerId::new),
                        Columns.map(partnershipId, PartnershipId::new));
    }
}
