package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.calendar.Milestone;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** When a declaration can be dated. Milestone days are days in London, both ends included (rule M11). */
final class DateRules {

    private DateRules() {}

    /** Rule H-7; text without a single digit says as little as no text. */
    static Optional<Refusal> missing(SubmissionCase submission) {
        boolean said = submission
                .command()
                .dateAsWritten()
                .filter(WrittenDate::saysSomething)
                .isPresent();
        return said ? Optional.empty() : Optional.of(DeclarationRefusals.DATE_MISSING);
    }

    /** Rule H-8. */
    static Optional<Refusal> inFuture(SubmissionCase submission) {
        return submission
                .command()
                .date()
                .filter(date -> date.isAfter(submission.now()))
                .map(date -> DeclarationRefusals.DATE_IN_FUTURE);
    }

    /** Rule H-9. */
    static Optional<Refusal> malformed(SubmissionCase submission) {
        return submission
                .command()
                .dateAsWritten()
                .filter(text -> WrittenDate.parse(text).isEmpty())
                .map(text -> DeclarationRefusals.DATE_INVALID);
    }

    /** Rule H-11, the opening day. */
    static Optional<Refusal> beforeMilestone(SubmissionCase submission) {
        return outside(submission, (day, milestone) -> day.isBefore(milestone.startsOn()))
                .map(milestone -> DeclarationRefusals.DATE_BEFORE_MILESTONE);
    }

    /** Rule H-11, the closing day. */
    static Optional<Refusal> afterMilestone(SubmissionCase submission) {
        return outside(submission, (day, milestone) -> milestone.endsOn() != null && day.isAfter(milestone.endsOn()))
                .map(milestone -> DeclarationRefusals.DATE_AFTER_MILESTONE);
    }

    private static Optional<Milestone> outside(SubmissionCase submission, BiPredicate<LocalDate, Milestone> how) {
        return submission.command().date().map(LondonDay::of).flatMap(day -> submission
                .milestone()
                .filter(milestone -> how.test(day, milestone)));
    }
}
