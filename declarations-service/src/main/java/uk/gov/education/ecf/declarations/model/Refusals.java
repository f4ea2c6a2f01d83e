package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Every refusal of this service, in one table. */
public final class Refusals {

    public static final Refusal PARTICIPANT_NOT_RECOGNISED = new Refusal(
            "participant-not-recognised",
            "participant_id",
            "We do not recognise the '#/participant_id'. Use the id of a participant you train.");
    public static final Refusal COURSE_NOT_RECOGNISED = new Refusal(
            "course-not-recognised",
            "course_identifier",
            "The '#/course_identifier' is not one this participant is training on. Use ecf-induction or ecf-mentor as shown for them.");
    public static final Refusal NPQ_NOT_SUPPORTED = new Refusal(
            "npq-not-supported",
            "course_identifier",
            "Declarations for national professional qualifications are no longer taken here.");
    public static final Refusal DATE_MISSING =
            new Refusal("declaration-date-missing", "declaration_date", "Enter a '#/declaration_date'.");
    public static final Refusal DATE_INVALID = new Refusal(
            "declaration-date-invalid",
            "declaration_date",
            "The '#/declaration_date' must be an RFC 3339 date and time, for example 2024-09-12T09:30:00Z.");
    public static final Refusal DATE_IN_FUTURE = new Refusal(
            "declaration-date-in-future", "declaration_date", "The '#/declaration_date' must not lie in the future.");
    public static final Refusal DATE_BEFORE_MILESTONE = new Refusal(
            "declaration-date-before-milestone",
            "declaration_date",
            "The '#/declaration_date' must be on or after the day on which this milestone opens.");
    public static final Refusal DATE_AFTER_MILESTONE = new Refusal(
            "declaration-date-after-milestone",
            "declaration_date",
            "The '#/declaration_date' must be on or before the day on which this milestone closes.");
    public static final Refusal TYPE_MISSING =
            new Refusal("declaration-type-missing", "declaration_type", "Enter a '#/declaration_type'.");
    public static final Refusal TYPE_NOT_IN_SCHEDULE = new Refusal(
            "declaration-type-not-in-schedule",
            "declaration_type",
            "The participant's schedule has no milestone for this '#/declaration_type'.");
    public static final Refusal TYPE_NOT_FOR_MENTORS = new Refusal(
            "declaration-type-not-for-mentors",
            "declaration_type",
            "For mentors of this cohort the '#/declaration_type' must be started or completed.");
    public static final Refusal ALREADY_EXISTS = new Refusal(
            "declaration-already-exists",
            "base",
            "This participant already has a declaration of this type and course that is or will be paid for.");
    public static final Refusal EVIDENCE_MISSING =
            new Refusal("evidence-missing", "evidence_held", "Enter the '#/evidence_held' for this declaration.");
    public static final Refusal EVIDENCE_NOT_ACCEPTED = new Refusal(
            "evidence-not-accepted",
            "evidence_held",
            "The '#/evidence_held' is not one that this declaration type and course take.");

    private static final String PARTICIPANT_WITHDRAWN = "participant-withdrawn";
    private static final String COHORT_CLOSED = "cohort-closed";

    private static final List<Refusal> OF_ONE_WORDING = List.of(
            PARTICIPANT_NOT_RECOGNISED,
            COURSE_NOT_RECOGNISED,
            NPQ_NOT_SUPPORTED,
            DATE_MISSING,
            DATE_INVALID,
            DATE_IN_FUTURE,
            DATE_BEFORE_MILESTONE,
            DATE_AFTER_MILESTONE,
            TYPE_MISSING,
            TYPE_NOT_IN_SCHEDULE,
            TYPE_NOT_FOR_MENTORS,
            ALREADY_EXISTS,
            EVIDENCE_MISSING,
            EVIDENCE_NOT_ACCEPTED);

    private Refusals() {}

    /** Every code that a client may meet (rule W10a). */
    public static List<String> codes() {
        return Stream.concat(
                        OF_ONE_WORDING.stream().map(Refusal::code), Stream.of(PARTICIPANT_WITHDRAWN, COHORT_CLOSED))
                .sorted()
                .toList();
    }

    static Refusal withdrawnAt(Instant withdrawnAt) {
        return new Refusal(
                PARTICIPANT_WITHDRAWN,
                "participant_id",
                "You withdrew this participant at " + withdrawnAt.truncatedTo(ChronoUnit.SECONDS)
                        + ". Use a '#/declaration_date' before that.");
    }

    static Refusal noOpenStatement(int cohort) {
        return new Refusal(
                COHORT_CLOSED,
                "cohort",
                "Declarations for the " + cohort
                        + " cohort can no longer be submitted or voided: no statement of its contract is open.");
    }
}
