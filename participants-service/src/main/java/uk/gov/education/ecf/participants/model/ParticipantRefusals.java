package uk.gov.education.ecf.participants.model;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;
import uk.gov.education.ecf.platform.refusals.Wording;

/** Everything this service refuses: a stable code, the attribute at fault and a sentence that says what to change. */
public final class ParticipantRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    public static final Refusal TRAINING_STATUS_FILTER_INVALID = TABLE.malformed(
            "training-status-invalid",
            "Bad request",
            "The filter '#/training_status' must be one of [\"active\", \"deferred\", \"withdrawn\"].");

    public static final Refusal PARTICIPANT_NOT_RECOGNISED = TABLE.invalid(
            "participant-not-recognised",
            "participant_id",
            "We do not recognise the '#/participant_id'. Use the id of a participant you train.");
    public static final Refusal COURSE_NOT_RECOGNISED = TABLE.invalid(
            "course-not-recognised",
            "course_identifier",
            "The '#/course_identifier' is not one this participant is training on. Use ecf-induction or ecf-mentor as"
                    + " shown for them.");
    public static final Refusal COURSE_MISSING =
            TABLE.invalid("course-missing", "course_identifier", "Enter a '#/course_identifier'.");
    public static final Refusal TRAINING_REASON_MISSING =
            TABLE.invalid("training-reason-missing", "reason", "Enter a '#/reason'.");
    public static final Wording TRAINING_REASON_NOT_ALLOWED =
            TABLE.invalidWith("training-reason-not-allowed", "reason", "The '#/reason' must be one of %s.");
    public static final Refusal TRAINING_ALREADY_ACTIVE = TABLE.invalid(
            "training-already-active", "participant_profile", "The participant's training with you is active already.");
    public static final Refusal TRAINING_ALREADY_DEFERRED = TABLE.invalid(
            "training-already-deferred",
            "participant_profile",
            "The participant's training with you is deferred already.");
    public static final Refusal TRAINING_ALREADY_WITHDRAWN = TABLE.invalid(
            "training-already-withdrawn",
            "participant_profile",
            "The participant's training with you is withdrawn already.");
    public static final Refusal PARTICIPANT_WITHDRAWN = TABLE.invalid(
            "participant-withdrawn",
            "participant_id",
            "You have withdrawn this participant. Resume their training before you change its schedule.");
    public static final Refusal SCHEDULE_UNKNOWN = TABLE.invalid(
            "schedule-unknown",
            "schedule_identifier",
            "Enter a '#/schedule_identifier' that exists in the cohort, for example ecf-standard-january.");
    public static final Refusal SCHEDULE_ALREADY_SET = TABLE.invalid(
            "schedule-already-set", "schedule_identifier", "The participant follows this schedule already.");
    public static final Refusal SCHEDULE_NOT_FOR_COURSE = TABLE.invalid(
            "schedule-not-for-course",
            "schedule_identifier",
            "This '#/schedule_identifier' is not open to the course: replacement schedules are for mentors.");
    public static final Wording DECLARATIONS_OUTSIDE_SCHEDULE = TABLE.invalidWith(
            "declarations-outside-schedule",
            "schedule_identifier",
            "These declarations do not fit the new schedule: %s. Void them before you change it.");
    public static final Refusal COHORT_FIXED = TABLE.invalid(
            "cohort-fixed",
            "cohort",
            "The '#/cohort' cannot change while the participant has declarations that are or will be paid for.");
    public static final Refusal COHORT_WITHOUT_PARTNERSHIP = TABLE.invalid(
            "cohort-without-partnership",
            "cohort",
            "You have no partnership with the participant's school for this '#/cohort'. Contact DfE if you should.");

    public static final Refusal LEAVING_DATE_INVALID = TABLE.invalid(
            "leaving-date-invalid", "leaving_date", "'#/leaving_date' must be a date between 1900 and 2999.");
    public static final Refusal NEVER_AT_SCHOOL = TABLE.invalid(
            "never-at-school",
            "school_id",
            "'#/school_id' must be a school where this person trains or trained, or null.");
    public static final Wording JOINING_DATE_INVALID = TABLE.invalidWith(
            "joining-date-invalid", "joining_date", "'#/joining_date' must be a date between %s and %s.");
    public static final Refusal CONTINUATION_MISSING = TABLE.invalid(
            "continuation-missing", "continue_with_provider", "'#/continue_with_provider' must be true or false.");
    public static final Refusal COMPLETED_ON_INVALID = TABLE.invalid(
            "completed-on-invalid", "completed_on", "'#/completed_on' must be a date between 1900 and 2999.");
    public static final Refusal SURVIVOR_UNKNOWN = TABLE.invalid(
            "survivor-unknown",
            "into_participant_id",
            "'#/into_participant_id' must be the id of another registered participant.");
    public static final Refusal MERGED_INTO_ITSELF = TABLE.invalid(
            "merged-into-itself",
            "into_participant_id",
            "'#/into_participant_id' names the same person: give the id of another one.");

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
            "Give '#/lead_provider_id' together with '#/delivery_partner_id', or neither for the school's own"
                    + " partnership.");
    public static final Refusal DELIVERY_PARTNER_MISSING = TABLE.invalid(
            "delivery-partner-missing",
            "delivery_partner_id",
            "Give '#/delivery_partner_id' together with '#/lead_provider_id', or neither for the school's own"
                    + " partnership.");
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
    public static final Refusal ALREADY_AT_SCHOOL = TABLE.conflict(
            "already-at-school",
            "school_id",
            "The person trains at this school already: a transfer goes to another one.");
    public static final Refusal SCHOOL_REMOVED_PERSON = TABLE.conflict(
            "school-removed-person",
            "training_record_id",
            "The school has removed this person. A new registration takes them up again.");
    public static final Refusal CANNOT_CONTINUE_WITH_PROVIDER = TABLE.conflict(
            "cannot-continue-with-provider",
            "continue_with_provider",
            "The person has no provider to stay with, or was withdrawn by it: '#/continue_with_provider' must be"
                    + " false.");
    public static final Refusal DECLARATIONS_STAND = TABLE.conflict(
            "declarations-stand",
            "training_record_id",
            "The person has declarations that are or will be paid for and cannot be removed before they are voided.");
    public static final Refusal HAS_NO_INDUCTION = TABLE.conflict(
            "no-induction", "training_record_id", "Only an early career teacher has an induction to complete.");
    public static final Refusal MENTORS_HAVE_NO_MENTOR = TABLE.conflict(
            "mentors-have-no-mentor", "training_record_id", "Only an early career teacher has a mentor.");
    public static final Refusal ALREADY_RETIRED = TABLE.conflict(
            "participant-already-retired", "participant_id", "The id was retired in favour of another one before.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
