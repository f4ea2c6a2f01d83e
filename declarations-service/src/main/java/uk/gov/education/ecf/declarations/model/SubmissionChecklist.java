package uk.gov.education.ecf.declarations.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** Everything that is checked about a submission, in the order in which it is reported. */
final class SubmissionChecklist {

    private static final List<Check> CHECKS = List.of(
            ifFaultless(ParticipantRules::unknownParticipant),
            always(ParticipantRules::withdrawn),
            always(DateRules::missing),
            always(TypeRules::missing),
            always(DateRules::inFuture),
            always(DateRules::malformed),
            always(DateRules::beforeMilestone),
            always(DateRules::afterMilestone),
            always(StatementRules::noOpenStatement),
            always(TypeRules::notInSchedule),
            always(TypeRules::alreadyDeclared),
            always(TypeRules::notForMentors),
            ifFaultless(ParticipantRules::otherCourse),
            ifFaultless(ParticipantRules::notTrainedByProvider),
            ifFaultless(EvidenceRules::notSufficient));

    private SubmissionChecklist() {}

    static Refusals refusals(SubmissionCase submission) {
        Refusals found = new Refusals();
        for (Check check : CHECKS) {
            if (found.isEmpty() || !check.onlyIfFaultless()) {
                check.rule().apply(submission).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Check always(Function<SubmissionCase, Optional<Refusal>> rule) {
        return new Check(rule, false);
    }

    private static Check ifFaultless(Function<SubmissionCase, Optional<Refusal>> rule) {
        return new Check(rule, true);
    }

    /** A rule; some are not worth a word once anything else is wrong. */
    private record Check(Function<SubmissionCase, Optional<Refusal>> rule, boolean onlyIfFaultless) {}
}
