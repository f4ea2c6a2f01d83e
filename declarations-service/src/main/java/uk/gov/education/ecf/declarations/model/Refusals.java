package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Every refusal of this service, in one table. */
public final class Refusals {

    public static final Refusal PARTICIPANT_NOT_RECOGNISED = new Refusal("participant-not-recognised", "participant_id",
            "We do not recognise the '#/participant_id'. Use the id of a participant you train.");
    public static final Refusal COURSE_NOT_RECOGNISED = new Refusal("course-not-recognised", "course_identifier",
            "The '#/course_identifier' is not one this participant is training on. Use ecf-induction or ecf-mentor as shown for them.");
    public static final Refusal NPQ_NOT_SUPPORTED = new Refusal("npq-not-supported", "course_identifier",
            "Declarations for national professional qualifications are no longer taken here.");
    public static final Refusal DATE_MISSING = new Refusal("declaration-date-missing", "declaration_date",
            "Enter a '#/declaration_date'.");
    public static final Refusal DATE_INVALID = new Refusal("declaration-date-invalid", "declaration_date",
            "The '#/declaration_date' must be an RFC 3339 date and time, for example 2024-09-12T09:30:00Z.");
    public static final Refusal DATE_IN_FUTURE = new Refusal("declaration-date-in-future", "declaration_date",
            "The '#/declaration_date' must not lie in the future.");
    public static final Refusal DATE_BEFORE_MILESTONE = new Refusal("declaration-date-before-milestone", "declaration_date",
            "The '#/declaration_date' must be on or after the day on which this milestone opens.");
    public static final Refusal DATE_AFTER_MILESTONE = new Refusal("declaration-date-after-milestone", "declaration_date",
            "The '#/declaration_date' must be on or before the day on which this milestone closes.");
    public static final Refusal TYPE_MISSING = new Refusal("declaration-type-missing", "declaration_type",
            "Enter a '#/declaration_type'.");
    public static final Refusal TYPE_NOT_IN_SCHEDULE = new Refusal("declaration-type-not-in-schedule", "declaration_type",
            "The participant's schedule has no milestone for this '#/declaration_type'.");
    public static final Refusal TYPE_NOT_FOR_MENTORS = new Refusal("declaration-type-not-for-mentors", "declaration_type",
            "For mentors of this cohort the '#/declaration_type' must be started or completed.");
    public static final Refusal ALREADY_EXISTS = new Refusal("declaration-already-exists", "base",
            "This participant already has a declaration of this type and course that is or will be paid for.");
    public static final Refusal EVIDENCE_MISSING = new Refusal("evidence-missing", "evidence_held",
            "Enter the '#/evidence_held' for this declaration.");
    public static final Refusal EVIDENCE_NOT_ACCEPTED = new Refusal("evidence-not-accepted", "evidence_held",
            "The '#/evidence_held' is not one that this declaration type and course take.");

    private Refusals() {
    }

    static Refusal withdrawnAt(Instant withdrawnAt) {
        return new Refusal("participant-withdrawn", "participant_id",
                "You withdrew this participant at " + withdrawnAt.truncatedTo(ChronoUnit.SECONDS)
                        + ". Use a '#/declaration_date' before that.");
    }

    static Refusal noOpenStatement(int cohort) {
        return new Refusal("cohort-closed", "cohort",
                "Declarations for the " + cohort + " cohort can no longer be submitted or voided: no statement of its contract is open.");
    }
}
