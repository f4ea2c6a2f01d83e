package uk.gov.education.ecf.participants.store;

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

/** Without a lead provider there is no provision. */
record PeriodRow(
        UUID id,
        UUID trainingRecordId,
        int stay,
        UUID schoolId,
        String schoolUrn,
        int cohort,
        String scheduleIdentifier,
        int scheduleCohort,
        UUID leadProviderId,
        UUID deliveryPartnerId,
        UUID partnershipId,
        String email,
        UUID mentorId,
        String trainingStatus,
        String inductionStatus,
        LocalDate startDate,
        LocalDate endDate,
        Instant createdAt)
        implements Part {

    private static final Provision NONE = new Provision(null, null, null);

    static PeriodRow of(TrainingRecordId record, Period period) {
        Place place = period.place();
        Provision provision = period.provision() == null ? NONE : period.provision();
        return new PeriodRow(
                period.id(),
                record.value(),
                place.stay(),
                place.school().id().value(),
                place.school().urn(),
                place.cohort(),
                period.schedule().identifier(),
                period.schedule().cohort(),
                Columns.map(provision.leadProviderId(), LeadProviderId::value),
                Columns.map(provision.deliveryPartnerId(), DeliveryPartnerId::value),
                Columns.map(provision.partnershipId(), PartnershipId::value),
                period.email().text(),
                Columns.map(place.mentorId(), ParticipantId::value),
                period.standing().training().wireName(),
                period.standing().induction().wireName(),
                period.span().start(),
                period.span().end(),
                period.span().madeAt());
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
