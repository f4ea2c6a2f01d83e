package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;

import java.util.Optional;
import java.util.Set;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Which evidence a declaration needs, and which of it is kept (rules H-17 and M10). */
final class EvidenceRules {

    private static final Set<String> GENERAL =
            Set.of("training-event-attended", "self-study-material-completed", "other");
    private static final Set<String> DETAILED = Set.of(
            "training-event-attended", "self-study-material-completed", "materials-engaged-with-offline", "other");
    private static final Set<String> ENGAGEMENT =
            Set.of("75-percent-engagement-met", "75-percent-engagement-met-reduced-induction");
    private static final Set<String> ENGAGEMENT_OR_TERM =
            Set.of("75-percent-engagement-met", "75-percent-engagement-met-reduced-induction", "one-term-induction");

    private EvidenceRules() {}

    static Optional<Refusal> notSufficient(SubmissionCase submission) {
        Optional<String> evidence = kept(submission);
        if (evidence.isEmpty()) {
            return submission.isOfType(STARTED) ? Optional.empty() : Optional.of(DeclarationRefusals.EVIDENCE_MISSING);
        }
        return evidence.filter(accepted(submission)::contains).isPresent()
                ? Optional.empty()
                : Optional.of(DeclarationRefusals.EVIDENCE_NOT_ACCEPTED);
    }

    /** What is stored: in cohorts without detailed evidence whatever came with a start is dropped. */
    static Optional<String> kept(SubmissionCase submission) {
        boolean dropped = submission.isOfType(STARTED) && !isDetailed(submission);
        return dropped ? Optional.empty() : submission.command().evidence();
    }

    private static Set<String> accepted(SubmissionCase submission) {
        if (!isDetailed(submission)) {
            return GENERAL;
        }
        DeclarationType type = submission.command().type().orElseThrow();
        CourseIdentifier course = submission.command().course().orElseThrow();
        return course == CourseIdentifier.ECF_MENTOR ? detailedForMentors(type) : detailedForTeachers(type);
    }

    private static Set<String> detailedForTeachers(DeclarationType type) {
        return switch (type) {
            case RETAINED_2 -> ENGAGEMENT;
            case COMPLETED -> ENGAGEMENT_OR_TERM;
            default -> DETAILED;
        };
    }

    private static Set<String> detailedForMentors(DeclarationType type) {
        return switch (type) {
            case STARTED -> DETAILED;
            case COMPLETED -> ENGAGEMENT;
            default -> Set.of();
        };
    }

    private static boolean isDetailed(SubmissionCase submission) {
        return submission.cohortIs(Cohort::detailedEvidenceTypes);
    }
}
