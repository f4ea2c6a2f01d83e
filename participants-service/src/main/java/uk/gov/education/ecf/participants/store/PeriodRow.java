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
import uk.gov.education.ecf.participants.model.Place;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Span;
import uk.gov.education.ecf.participants.model.Standing;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.platform.values.Word;

@Entity
@Table(name = "periods")
class PeriodRow implements Part {

    @Id
    UUID id;

    UUID trainingRecordId;
    int stay;
    UUID schoolId;

    @Column(columnDefinition = "text")
    String schoolUrn;

    int cohort;

    @Column(columnDefinition = "text")
    String scheduleIdentifier;

    int scheduleCohort;
    UUID leadProviderId;
    UUID deliveryPartnerId;
    UUID partnershipId;

    @Column(columnDefinition = "text")
    String email;

    UUID mentorId;

    @Column(columnDefinition = "text")
    String trainingStatus;

    @Column(columnDefinition = "text")
    String inductionStatus;

    LocalDate startDate;
    LocalDate endDate;
    Instant createdAt;

    static PeriodRow of(TrainingRecordId record, Period period) {
        PeriodRow row = new PeriodRow();
        row.id = period.id();
        row.trainingRecordId = record.value();
        row.stay = period.place().stay();
        row.schoolId = period.place().school().id().value();
        row.schoolUrn = period.place().school().urn();
        row.cohort = period.place().cohort();
        row.scheduleIdentifier = period.schedule().identifier();
        row.scheduleCohort = period.schedule().cohort();
        row.email = period.email().text();
        row.mentorId = Columns.map(period.place().mentorId(), ParticipantId::value);
        row.trainingStatus = period.standing().training().wireName();
        row.inductionStatus = period.standing().induction().wireName();
        row.startDate = period.span().start();
        row.endDate = period.span().end();
        row.createdAt = period.span().madeAt();
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
                new Place(
                        new School(new SchoolId(schoolId), schoolUrn),
                        cohort,
                        Columns.map(mentorId, ParticipantId::new),
                        stay),
                new ScheduleName(scheduleIdentifier, scheduleCohort),
                provision(),
                new EmailAddress(email),
                new Standing(
                        Word.required(TrainingStatus.class, trainingStatus),
                        Word.required(InductionStatus.class, inductionStatus)),
                new Span(startDate, endDate, createdAt));
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
