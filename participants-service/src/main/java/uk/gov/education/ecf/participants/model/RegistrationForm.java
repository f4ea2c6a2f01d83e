package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Word;

/** A registration as it was sent, to be judged. Any value may be null. */
public record RegistrationForm(
        String participantId,
        String trainingRecordId,
        String participantType,
        String fullName,
        String email,
        String teacherReferenceNumber,
        LocalDate dateOfBirth,
        String schoolId,
        String cohort,
        LocalDate startDate,
        String mentorId,
        String leadProviderId,
        String deliveryPartnerId) {

    /** The registration, when it is sent on that day. */
    public Judged<Registration> judge(LocalDate today) {
        Refusals refusals = new Refusals();
        StatedIds ids = ids(refusals);
        Claim<ParticipantType> type = refusals.require(
                Word.of(ParticipantType.class, participantType), ParticipantRefusals.PARTICIPANT_TYPE_INVALID);
        Claim<PersonalDetails> details = refusals.take(PersonalDetails.judge(fullName, email));
        boolean mentors = type.is(ParticipantType.MENTOR::equals);
        refusals.addIf(mentors && teacherReferenceNumber == null, ParticipantRefusals.TRN_MISSING);
        Claim<TeacherReferenceNumber> number = refusals.readIfGiven(
                teacherReferenceNumber, TeacherReferenceNumber::parse, ParticipantRefusals.TRN_INVALID);
        refusals.addIf(!Dates.birthday(dateOfBirth, today), ParticipantRefusals.DATE_OF_BIRTH_INVALID);
        Claim<Destination> destination = refusals.take(destination(mentors));
        return refusals.otherwise(() ->
                new Registration(ids, type.get(), details.get(), number.orNull(), dateOfBirth, destination.get()));
    }

    private StatedIds ids(Refusals refusals) {
        return new StatedIds(
                refusals.readIfGiven(participantId, ParticipantId::parse, ParticipantRefusals.PARTICIPANT_ID_INVALID)
                        .toOptional(),
                refusals.readIfGiven(
                                trainingRecordId,
                                TrainingRecordId::parse,
                                ParticipantRefusals.TRAINING_RECORD_ID_INVALID)
                        .toOptional());
    }

    private Judged<Destination> destination(boolean mentors) {
        Refusals refusals = new Refusals();
        Claim<SchoolId> school = refusals.require(SchoolId.parse(schoolId), ParticipantRefusals.SCHOOL_UNKNOWN);
        Claim<Integer> year = refusals.require(year(), ParticipantRefusals.COHORT_UNKNOWN);
        refusals.addIf(!Dates.storable(startDate), ParticipantRefusals.START_DATE_INVALID);
        refusals.addIf(mentors && mentorId != null, ParticipantRefusals.MENTOR_NOT_ALLOWED);
        Claim<ParticipantId> mentor =
                refusals.readIfGiven(mentorId, ParticipantId::parse, ParticipantRefusals.MENTOR_UNKNOWN);
        Optional<Provision> chosen = chosenProvision(refusals);
        return refusals.otherwise(
                () -> new Destination(school.get(), year.get(), startDate, mentor.orNull(), chosen.orElse(null)));
    }

    private Optional<Provision> chosenProvision(Refusals refusals) {
        refusals.addIf(leadProviderId == null && deliveryPartnerId != null, ParticipantRefusals.LEAD_PROVIDER_MISSING);
        refusals.addIf(
                leadProviderId != null && deliveryPartnerId == null, ParticipantRefusals.DELIVERY_PARTNER_MISSING);
        Claim<LeadProviderId> provider =
                refusals.readIfGiven(leadProviderId, LeadProviderId::parse, ParticipantRefusals.LEAD_PROVIDER_UNKNOWN);
        Claim<DeliveryPartnerId> partner = refusals.readIfGiven(
                deliveryPartnerId, DeliveryPartnerId::parse, ParticipantRefusals.DELIVERY_PARTNER_UNKNOWN);
        return provider.toOptional()
                .flatMap(lead -> partner.toOptional().map(delivery -> new Provision(lead, delivery, null)));
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(cohort)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }
}
