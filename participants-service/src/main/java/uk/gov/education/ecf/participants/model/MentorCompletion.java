package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.platform.values.Change;

/** When and why a mentor's funding ends, as declarations of completed training come and go (rule E-56). */
public final class MentorCompletion {

    private static final LocalDate END_OF_EARLY_ROLL_OUT = LocalDate.of(2021, 4, 19);
    private static final LocalDate NOT_COMPLETED_STAYS_FROM = LocalDate.of(2024, 7, 31);

    private MentorCompletion() {}

    /**
     * Nothing changes for an early career teacher.
     *
     * @param standing the declarations for that record that are paid, will be, or may be
     */
    public static Change<TrainingRecord, ParticipantEvent> of(
            TrainingRecord record, List<MadeDeclaration> standing, LocalDate today) {
        if (record.type() != ParticipantType.MENTOR || stays(record.terms().completion(), today)) {
            return Change.none(record);
        }
        Terms terms = record.terms();
        TrainingRecord after = record.with(terms.ending(completion(record, standing)));
        return Change.between(
                record,
                after,
                changed -> new ParticipantEvent.MentorFundingChanged(
                        record.id(), changed.terms().completion().mentorFundingEndDate()));
    }

    private static boolean stays(Completion completion, LocalDate today) {
        return completion.mentorIneligibleForFundingReason() == MentorIneligibility.STARTED_NOT_COMPLETED
                && completion.mentorFundingEndDate() != null
                && !today.isBefore(NOT_COMPLETED_STAYS_FROM);
    }

    private static Completion completion(TrainingRecord record, List<MadeDeclaration> standing) {
        Completion completion = record.terms().completion();
        if (tookPartInEarlyRollOut(record)) {
            return completion.mentorFundingEnding(
                    END_OF_EARLY_ROLL_OUT, MentorIneligibility.COMPLETED_DURING_EARLY_ROLL_OUT);
        }
        return standing.stream()
                .filter(declaration -> declaration.type() == DeclarationType.COMPLETED)
                .map(MadeDeclaration::day)
                .max(Comparator.naturalOrder())
                .map(day -> completion.mentorFundingEnding(day, MentorIneligibility.COMPLETED_DECLARATION_RECEIVED))
                .orElseGet(() -> completion.mentorFundingEnding(null, null));
    }

    /** Only the national register's answer tells it (rule E-17). */
    private static boolean tookPartInEarlyRollOut(TrainingRecord record) {
        return record.isValidated() && record.validation().reason() == EligibilityReason.PREVIOUS_PARTICIPATION;
    }
}
