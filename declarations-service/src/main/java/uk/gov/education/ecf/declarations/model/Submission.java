package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/** Judges a submission and, if nothing speaks against it, makes the declaration (rules H-18 to H-21). */
public final class Submission {

    private Submission() {}

    /** @param at when the change takes place; the submission was made at its own time, by which it is judged */
    public static Judged<Change<Declaration, DeclarationEvent>> judge(
            SubmissionCase submission, DeclarationId id, Instant at) {
        return SubmissionChecklist.refusals(submission).otherwise(() -> accept(submission, id, at));
    }

    private static Change<Declaration, DeclarationEvent> accept(
            SubmissionCase submission, DeclarationId id, Instant at) {
        TrainingRecord record = submission.training().orElseThrow();
        return Declaration.submit(id, declared(submission, record, at))
                .then(submitted -> standing(submission, record, submitted));
    }

    private static Change<Declaration, DeclarationEvent> standing(
            SubmissionCase submission, TrainingRecord record, Declaration submitted) {
        Optional<DeclarationId> original = submission.facts().liveElsewhere();
        if (original.isPresent()) {
            return submitted.becomeIneligible(Ineligibility.duplicateOf(original.get()));
        }
        Optional<IneligibilityReason> withdrawn = Withdrawal.of(record, submission.provider())
                .against(
                        submitted.declared().stage().type(),
                        submitted.declared().date(),
                        submission.facts().started());
        if (withdrawn.isPresent()) {
            return submitted.becomeIneligible(Ineligibility.because(withdrawn.get()));
        }
        return record.isFundable()
                ? submitted.becomeEligible(
                        submission.facts().statement().orElseThrow().id())
                : Change.none(submitted);
    }

    private static Declared declared(SubmissionCase submission, TrainingRecord record, Instant at) {
        SubmitDeclaration command = submission.command();
        Instant date = command.date().orElseThrow();
        Participant participant = submission.facts().participant().orElseThrow();
        return new Declared(
                new Trainee(participant.id(), record.id(), record.schedule().cohort()),
                trainers(submission.provider(), record, LondonDay.of(date)),
                command.stage().orElseThrow(),
                date,
                record.funding().uplifts(),
                EvidenceRules.kept(submission).orElse(null),
                at);
    }

    private static Trainers trainers(LeadProviderId provider, TrainingRecord record, LocalDate day) {
        Trainers trainers =
                record.trainingBy(provider, day).map(Period::trainers).orElseGet(() -> Trainers.alone(provider));
        return record.course() == CourseIdentifier.ECF_INDUCTION ? trainers : trainers.withoutMentor();
    }
}
