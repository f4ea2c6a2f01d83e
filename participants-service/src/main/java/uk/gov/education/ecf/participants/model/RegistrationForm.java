package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

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

    /** The registration; null when anything was refused. */
    public Registration accept(LocalDate today, Refusals refusals) {
        ParticipantId participant =
                optional(participantId, ParticipantId::parse, Refusal.PARTICIPANT_ID_INVALID, refusals);
        TrainingRecordId record =
                optional(trainingRecordId, TrainingRecordId::parse, Refusal.TRAINING_RECORD_ID_INVALID, refusals);
        ParticipantType type = refusals.required(ParticipantType.of(participantType), Refusal.PARTICIPANT_TYPE_INVALID);
        PersonalDetails details = PersonalDetails.accept(fullName, email, refusals);
        TeacherReferenceNumber number = number(type, refusals);
        refusals.addIf(!Dates.birthday(dateOfBirth, today), Refusal.DATE_OF_BIRTH_INVALID);
        SchoolId school = refusals.required(SchoolId.parse(schoolId), Refusal.SCHOOL_UNKNOWN);
        Integer year = refusals.required(year(), Refusal.COHORT_UNKNOWN);
        refusals.addIf(!Dates.storable(startDate), Refusal.START_DATE_INVALID);
        ParticipantId mentor = mentor(type, refusals);
        Provision provision = provision(refusals);
        return refusals.isEmpty()
                ? new Registration(
                        participant,
                        record,
                        type,
                        details,
                        number,
                        dateOfBirth,
                        school,
                        year,
                        startDate,
                        mentor,
                        provision)
                : null;
    }

    private TeacherReferenceNumber number(ParticipantType type, Refusals refusals) {
        refusals.addIf(teacherReferenceNumber == null && type == ParticipantType.MENTOR, Refusal.TRN_MISSING);
        return optional(teacherReferenceNumber, TeacherReferenceNumber::parse, Refusal.TRN_INVALID, refusals);
    }

    private ParticipantId mentor(ParticipantType type, Refusals refusals) {
        refusals.addIf(mentorId != null && type == ParticipantType.MENTOR, Refusal.MENTOR_NOT_ALLOWED);
        return optional(mentorId, ParticipantId::parse, Refusal.MENTOR_UNKNOWN, refusals);
    }

    private Provision provision(Refusals refusals) {
        refusals.addIf(leadProviderId == null && deliveryPartnerId != null, Refusal.LEAD_PROVIDER_MISSING);
        refusals.addIf(leadProviderId != null && deliveryPartnerId == null, Refusal.DELIVERY_PARTNER_MISSING);
        LeadProviderId provider =
                optional(leadProviderId, LeadProviderId::parse, Refusal.LEAD_PROVIDER_UNKNOWN, refusals);
        DeliveryPartnerId partner =
                optional(deliveryPartnerId, DeliveryPartnerId::parse, Refusal.DELIVERY_PARTNER_UNKNOWN, refusals);
        return provider == null || partner == null ? null : new Provision(provider, partner, null);
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(cohort)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    private static <T> T optional(
            String text, Function<String, Optional<T>> parse, Refusal otherwise, Refusals refusals) {
        return text == null ? null : refusals.required(parse.apply(text), otherwise);
    }
}
