package uk.gov.education.ecf.participants.model;

/** Everything this service refuses: a stable code, the attribute at fault and a sentence that says what to change. */
public enum Refusal {
    TRAINING_STATUS_FILTER_INVALID(
            "training-status-invalid",
            "Bad request",
            "The filter '#/training_status' must be one of [\"active\", \"deferred\", \"withdrawn\"]."),

    FULL_NAME_MISSING(
            "full-name-missing", "full_name", "Enter the person's name in '#/full_name', at most 255 characters."),
    EMAIL_INVALID("email-invalid", "email", "Enter an email address in '#/email', for example name@school.example."),
    DATE_OF_BIRTH_INVALID(
            "date-of-birth-invalid", "date_of_birth", "Enter a date in the past in '#/date_of_birth', as YYYY-MM-DD."),
    PARTICIPANT_TYPE_INVALID(
            "participant-type-invalid", "participant_type", "'#/participant_type' must be ect or mentor."),
    PARTICIPANT_ID_INVALID(
            "participant-id-invalid", "participant_id", "'#/participant_id' must be a UUID, or null for a new one."),
    TRAINING_RECORD_ID_INVALID(
            "training-record-id-invalid",
            "training_record_id",
            "'#/training_record_id' must be a UUID, or null for a new one."),
    TRN_INVALID(
            "teacher-reference-number-invalid",
            "teacher_reference_number",
            "'#/teacher_reference_number' must hold five to seven digits."),
    TRN_MISSING(
            "teacher-reference-number-missing",
            "teacher_reference_number",
            "Enter the mentor's number in '#/teacher_reference_number': nobody mentors without one."),
    SCHOOL_UNKNOWN("school-unknown", "school_id", "'#/school_id' must be the id of a school that has been recorded."),
    COHORT_UNKNOWN(
            "cohort-unknown",
            "cohort",
            "'#/cohort' must be the start year of a cohort with schedules, for example 2025."),
    START_DATE_INVALID(
            "start-date-invalid", "start_date", "'#/start_date' must be a date between 1900 and 2999, or null."),
    MENTOR_UNKNOWN(
            "mentor-unknown", "mentor_id", "'#/mentor_id' must be the participant id of a registered mentor, or null."),
    MENTOR_NOT_ALLOWED("mentor-not-allowed", "mentor_id", "A mentor has no mentor: leave '#/mentor_id' null."),
    LEAD_PROVIDER_MISSING(
            "lead-provider-missing",
            "lead_provider_id",
            "Give '#/lead_provider_id' together with '#/delivery_partner_id', or neither for the school's own partnership."),
    DELIVERY_PARTNER_MISSING(
            "delivery-partner-missing",
            "delivery_partner_id",
            "Give '#/delivery_partner_id' together with '#/lead_provider_id', or neither for the school's own partnership."),
    LEAD_PROVIDER_UNKNOWN(
            "lead-provider-unknown",
            "lead_provider_id",
            "'#/lead_provider_id' must be the id of a recorded lead provider."),
    DELIVERY_PARTNER_UNKNOWN(
            "delivery-partner-unknown",
            "delivery_partner_id",
            "'#/delivery_partner_id' must be the id of a recorded delivery partner."),
    STATUS_INVALID("status-invalid", "status", "'#/status' must be eligible, ineligible or manual_check."),
    REASON_INVALID(
            "reason-invalid",
            "reason",
            "'#/reason' must be one of none, active_flags, previous_participation, previous_induction, "
                    + "no_qts, different_trn, duplicate_profile, no_induction and exempt_from_induction."),
    REASON_CONTRADICTS_STATUS("reason-contradicts-status", "reason", "Someone eligible has the '#/reason' none."),
    INDUCTION_START_DATE_INVALID(
            "induction-start-date-invalid",
            "induction_start_date",
            "'#/induction_start_date' must be a date between 1900 and 2999, or null."),

    REGISTRATION_DIFFERS(
            "registration-differs",
            "training_record_id",
            "Another registration has been made under this id. Send the same values again, or choose another id."),
    TRAINING_RECORD_TAKEN(
            "training-record-taken", "training_record_id", "'#/training_record_id' belongs to another participant."),
    TYPE_ALREADY_REGISTERED(
            "participant-type-already-registered",
            "participant_type",
            "The participant has a training record of this type already."),
    MENTOR_CANNOT_TRAIN_AS_ECT(
            "mentor-cannot-become-ect",
            "participant_type",
            "The participant is registered as a mentor and cannot be added as an early career teacher."),
    EMAIL_IN_USE("email-in-use", "email", "'#/email' belongs to another participant."),
    TRN_HELD_BY_ANOTHER(
            "teacher-reference-number-held",
            "teacher_reference_number",
            "Another participant holds this '#/teacher_reference_number'.");

    private final String code;
    private final String title;
    private final String detail;

    Refusal(String code, String title, String detail) {
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
