package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeclarationId;

/** Judges a submission and, if nothing speaks against it, makes the declaration (rules H-18 to H-21). */
public final class Submission {

    private Submission() {}

    /** @param at when the change takes place; the submission was made at its own time, by which it is judged */
    public static Verdict judge(SubmissionCase submission, DeclarationId id, Instant at) {
        List<Refusal> refusals = SubmissionChecklist.refusals(submission);
        return refusals.isEmpty() ? Verdict.accepted(accept(submission, id, at)) : Verdict.refused(refusals);
    }

    private static List<DeclarationEvent> accept(SubmissionCase submission, DeclarationId id, Instant at) {
        TrainingRecord record = submission.training().orElseThrow();
        DeclarationEvent submitted = Declaration.submit(id, declared(submission, record, at));
        return Stream.concat(Stream.of(submitted), standing(submission, record, submitted.declaration()).stream())
                .toList();
    }

    private static Optional<DeclarationEvent> standing(
            SubmissionCase submission, TrainingRecord record, Declaration declaration) {
        Optional<DeclarationId> original = submission.facts().liveElsewhere();
        if (original.isPresent()) {
            return declaration.becomeIneligible(
                    Ineligibility.duplicateOf(original.get()),
                    declaration.declared().at());
        }
        return record.fundable()
                ? declaration.becomeEligible(
                        submission.facts().statement().orElseThrow().id(),
                        declaration.declared().at())
                : Optional.empty();
    }

    private static Declared declared(SubmissionCase submission, TrainingRecord record, Instant at) {
        Instant date = submission.command().date().orElseThrow();
        Optional<Period> period = record.trainingBy(submission.provider(), LondonDay.of(date));
        return new Declared(
                submission.facts().participant().orElseThrow().id(),
                record.id(),
                submission.provider(),
                record.course(),
                submission.command().type().orElseThrow(),
                date,
                record.scheduleCohort(),
                period.map(Period::deliveryPartnerId).orElse(null),
                period.filter(any -> record.course() == CourseIdentifier.ECF_INDUCTION)
                        .map(Period::mentorId)
                        .orElse(null),
                record.pupilPremiumUplift(),
                record.sparsityUplift(),
                EvidenceRules.kept(submission).orElse(null),
                at);
    }
}
