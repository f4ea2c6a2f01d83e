package uk.gov.education.ecf.participants.model;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** Everything this service refuses: a stable code, the attribute at fault and a sentence that says what to change. */
public final class ParticipantRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    public static final Refusal TRAINING_STATUS_FILTER_INVALID = TABLE.malformed(
            "training-status-invalid",
            "Bad request",
            "The filter '#/training_status' must be one of [\"active\", \"deferred\", \"withdrawn\"].");

    public static final Refusal FULL_NAME_MISSING = TABLE.invalid(
            "full-name-missing", "full_name", "Enter the person's name in '#/full_name', at most 255 characters.");
    public static final Refusal EMAIL_INVALID = TABLE.invalid(
            "email-invalid", "email", "Enter an email address in '#/email', for example name@school.example.");
    public static final Refusal DATE_OF_BIRTH_INVALID = TABLE.invalid(
            "date-of-birth-invalid", "date_of_birth", "Enter a date in the past in '#/date_of_birth', as YYYY-MM-DD.");
    public static final Refusal PARTICIPANT_TYPE_INVALID = TABLE.invalid(
            "participant-type-invalid", "participant_type", "'#/participant_type' must be ect or mentor.");
    public static final Refusal PARTICIPANT_ID_INVALID = TABLE.invalid(
            "participant-id-invalid", "participant_id", "'#/participant_id' must be a UUID, or null for a new one.");
    public static final Refusal TRAINING_RECORD_ID_INVALID = TABLE.invalid(
            "training-record-id-invalid",
            "training_record_id",
            "'#/training_record_id' must be a UUID, or null for a new one.");
    public static final Refusal TRN_INVALID = TABLE.invalid(
            "teacher-reference-number-invalid",
            "teacher_reference_number",
            "'#/teacher_reference_number' must hold five to seven digits.");
    public static final Refusal TRN_MISSING = TABLE.invalid(
            "teacher-reference-number-missing",
            "teacher_reference_number",
            "Enter the mentor's number in '#/teacher_reference_number': nobody mentors without one.");
    public static final Refusal SCHOOL_UNKNOWN = TABLE.invalid(
            "school-unknown", "school_id", "'#/school_id' must be the id of a school that has been recorded.");
    public static final Refusal COHORT_UNKNOWN = TABLE.invalid(
            "cohort-unknown",
            "cohort",
            "'#/cohort' must be the start year of a cohort with schedules, for example 2025.");
    public static final Refusal START_DATE_INVALID = TABLE.invalid(
            "start-date-invalid", "start_date", "'#/start_date' must be a date between 1900 and 2999, or null.");
    public static final Refusal MENTOR_UNKNOWN = TABLE.invalid(
            "mentor-unknown", "mentor_id", "'#/mentor_id' must be the participant id of a registered mentor, or null.");
    public static final Refusal MENTOR_NOT_ALLOWED =
            TABLE.invalid("mentor-not-allowed", "mentor_id", "A mentor has no mentor: leave '#/mentor_id' null.");
    public static final Refusal LEAD_PROVIDER_MISSING = TABLE.invalid(
            "lead-provider-missing",
            "lead_provider_id",
            "Give '#/lead_provider_id' together with '#/delivery_partner_id', or neither for the school's own partnership.");
    public static final Refusal DELIVERY_PARTNER_MISSING = TABLE.invalid(
            "delivery-partner-missing",
            "delivery_partner_id",
            "Give '#/delivery_partner_id' together with '#/lead_provider_id', or neither for the school's own partnership.");
    public static final Refusal LEAD_PROVIDER_UNKNOWN = TABLE.invalid(
            "lead-provider-unknown",
            "lead_provider_id",
            "'#/lead_provider_id' must be the id of a recorded lead provider.");
    public static final Refusal DELIVERY_PARTNER_UNKNOWN = TABLE.invalid(
            "delivery-partner-unknown",
            "delivery_partner_id",
            "'#/delivery_partner_id' must be the id of a recorded delivery partner.");
    public static final Refusal STATUS_INVALID =
            TABLE.invalid("status-invalid", "status", "'#/status' must be eligible, ineligible or manual_check.");
    public static final Refusal REASON_INVALID = TABLE.invalid(
            "reason-invalid",
            "reason",
            "'#/reason' must be one of none, active_flags, previous_participation, previous_induction, "
                    + "no_qts, different_trn, duplicate_profile, no_induction and exempt_from_induction.");
    public static final Refusal REASON_CONTRADICTS_STATUS =
            TABLE.invalid("reason-contradicts-status", "reason", "Someone eligible has the '#/reason' none.");
    public static final Refusal INDUCTION_START_DATE_INVALID = TABLE.invalid(
            "induction-start-date-invalid",
            "induction_start_date",
            "'#/induction_start_date' must be a date between 1900 and 2999, or null.");

    public static final Refusal REGISTRATION_DIFFERS = TABLE.conflict(
            "registration-differs",
            "training_record_id",
            "Another registration has been made under this id. Send the same values again, or choose another id.");
    public static final Refusal TRAINING_RECORD_TAKEN = TABLE.conflict(
            "training-record-taken", "training_record_id", "'#/training_record_id' belongs to another participant.");
    public static final Refusal TYPE_ALREADY_REGISTERED = TABLE.conflict(
            "participant-type-already-registered",
            "participant_type",
            "The participant has a training record of this type already.");
    public static final Refusal MENTOR_CANNOT_TRAIN_AS_ECT = TABLE.conflict(
            "mentor-cannot-become-ect",
            "participant_type",
            "The participant is registered as a mentor and cannot be added as an early career teacher.");
    public static final Refusal EMAIL_IN_USE =
            TABLE.conflict("email-in-use", "email", "'#/email' belongs to another participant.");
    public static final Refusal TRN_HELD_BY_ANOTHER = TABLE.conflict(
            "teacher-reference-number-held",
            "teacher_reference_number",
            "Another participant holds this '#/teacher_reference_number'.");

    @Override
    public List<String> codes() {
        return TABLE.codes();
    }
}
