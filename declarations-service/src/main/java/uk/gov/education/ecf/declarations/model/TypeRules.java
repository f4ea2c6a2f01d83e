package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.calendar.DeclarationType.COMPLETED;
import static uk.gov.education.ecf.calendar.DeclarationType.STARTED;

import java.util.Optional;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** What can be declared at all, and once only. */
final class TypeRules {

    private TypeRules() {}

    /** Rule H-7. */
    static Optional<Refusal> missing(SubmissionCase submission) {
        return submission.command().typeAsWritten().isPresent()
                ? Optional.empty()
                : Optional.of(DeclarationRefusals.TYPE_MISSING);
    }

    /** Rule H-10. */
    static Optional<Refusal> notInSchedule(SubmissionCase submission) {
        return submission
                .training()
                .filter(record -> submission.milestone().isEmpty())
                .map(record -> DeclarationRefusals.TYPE_NOT_IN_SCHEDULE);
    }

    /** Rule H-13, whichever provider declared and whatever the date. */
    static Optional<Refusal> alreadyDeclared(SubmissionCase submission) {
        return submission
                .training()
                .filter(record -> submission.facts().alreadyLive())
                .map(record -> DeclarationRefusals.ALREADY_EXISTS);
    }

    /** Rule H-14. */
    static Optional<Refusal> notForMentors(SubmissionCase submission) {
        boolean concerned = submission.isForMentor() && submission.cohortIs(Cohort::mentorFunding);
        return concerned && !submission.isOfType(STARTED, COMPLETED)
                ? Optional.of(DeclarationRefusals.TYPE_NOT_FOR_MENTORS)
                : Optional.empty();
    }
}
