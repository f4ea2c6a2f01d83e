package uk.gov.education.ecf.declarations.model;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;
import uk.gov.education.ecf.platform.refusals.Wording;

/** Every refusal of this service, in one table. */
public final class DeclarationRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();
    private static final String INVALID_ACTION = "Invalid action";

    public static final Refusal PARTICIPANT_NOT_RECOGNISED = TABLE.invalid(
            "participant-not-recognised",
            "participant_id",
            "We do not recognise the '#/participant_id'. Use the id of a participant you train.");
    public static final Wording PARTICIPANT_WITHDRAWN = TABLE.invalidWith(
            "participant-withdrawn",
            "participant_id",
            "You withdrew this participant at %s. Use a '#/declaration_date' before that.");
    public static final Refusal COURSE_NOT_RECOGNISED = TABLE.invalid(
            "course-not-recognised",
            "course_identifier",
            "The '#/course_identifier' is not one this participant is training on. Use ecf-induction or ecf-mentor as shown for them.");
    public static final Refusal NPQ_NOT_SUPPORTED = TABLE.invalid(
            "npq-not-supported",
            "course_identifier",
            "Declarations for national professional qualifications are no longer taken here.");
    public static final Refusal DATE_MISSING =
            TABLE.invalid("declaration-date-missing", "declaration_date", "Enter a '#/declaration_date'.");
    public static final Refusal DATE_INVALID = TABLE.invalid(
            "declaration-date-invalid",
            "declaration_date",
            "The '#/declaration_date' must be an RFC 3339 date and time, for example 2024-09-12T09:30:00Z.");
    public static final Refusal DATE_IN_FUTURE = TABLE.invalid(
            "declaration-date-in-future", "declaration_date", "The '#/declaration_date' must not lie in the future.");
    public static final Refusal DATE_BEFORE_MILESTONE = TABLE.invalid(
            "declaration-date-before-milestone",
            "declaration_date",
            "The '#/declaration_date' must be on or after the day on which this milestone opens.");
    public static final Refusal DATE_AFTER_MILESTONE = TABLE.invalid(
            "declaration-date-after-milestone",
            "declaration_date",
            "The '#/declaration_date' must be on or before the day on which this milestone closes.");
    public static final Wording COHORT_CLOSED = TABLE.invalidWith(
            "cohort-closed",
            "cohort",
            "Declarations for the %s cohort can no longer be submitted or voided: no statement of its contract is open.");
    public static final Refusal TYPE_MISSING =
            TABLE.invalid("declaration-type-missing", "declaration_type", "Enter a '#/declaration_type'.");
    public static final Refusal TYPE_NOT_IN_SCHEDULE = TABLE.invalid(
            "declaration-type-not-in-schedule",
            "declaration_type",
            "The participant's schedule has no milestone for this '#/declaration_type'.");
    public static final Refusal TYPE_NOT_FOR_MENTORS = TABLE.invalid(
            "declaration-type-not-for-mentors",
            "declaration_type",
            "For mentors of this cohort the '#/declaration_type' must be started or completed.");
    public static final Refusal ALREADY_EXISTS = TABLE.invalid(
            "declaration-already-exists",
            "base",
            "This participant already has a declaration of this type and course that is or will be paid for.");
    public static final Refusal EVIDENCE_MISSING =
            TABLE.invalid("evidence-missing", "evidence_held", "Enter the '#/evidence_held' for this declaration.");
    public static final Refusal EVIDENCE_NOT_ACCEPTED = TABLE.invalid(
            "evidence-not-accepted",
            "evidence_held",
            "The '#/evidence_held' is not one that this declaration type and course take.");

    public static final Refusal VALIDATE_ONLY_INVALID = TABLE.malformed(
            "validate-only-invalid", "Bad parameter", "The parameter '#/validate_only' must be true or false.");
    public static final Refusal ALREADY_VOIDED = TABLE.invalid(
            "declaration-already-voided",
            INVALID_ACTION,
            "This declaration is voided already. There is nothing left to do.");
    public static final Refusal ALREADY_TAKEN_BACK = TABLE.invalid(
            "declaration-already-clawed-back",
            INVALID_ACTION,
            "The money of this declaration is being, or was, clawed back. You can only view it.");
    public static final Wording CLAWBACK_WITHOUT_STATEMENT = TABLE.invalidWith(
            "clawback-without-open-statement",
            INVALID_ACTION,
            "Participant declarations for the %s cohort can no longer be submitted or voided: no statement of its"
                    + " contract is open.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
