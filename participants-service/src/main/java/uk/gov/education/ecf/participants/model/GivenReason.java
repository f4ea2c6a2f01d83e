package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Word;

/**
 * The reason that a provider gives for a deferral or withdrawal.
 *
 * @param reason   null when it is refused
 * @param refusals what is wrong with it: a missing one is also none of the allowed ones
 */
record GivenReason(StateReason reason, List<Refusal> refusals) {

    static GivenReason of(TrainingStatus status, String given) {
        return of(status, given, any -> true);
    }

    /** @param allowed which of the reasons for that status will do */
    static GivenReason of(TrainingStatus status, String given, Predicate<StateReason> allowed) {
        Predicate<StateReason> explains = reason -> reason.explains(status);
        StateReason known =
                Word.of(StateReason.class, given).filter(explains.and(allowed)).orElse(null);
        return new GivenReason(
                known,
                new Refusals()
                        .addIf(given == null || given.isBlank(), ParticipantRefusals.TRAINING_REASON_MISSING)
                        .addIf(
                                known == null,
                                ParticipantRefusals.TRAINING_REASON_NOT_ALLOWED.with(words(explains.and(allowed))))
                        .toList());
    }

    private static String words(Predicate<StateReason> allowed) {
        return Stream.of(StateReason.values())
                .filter(allowed)
                .map(StateReason::wireName)
                .collect(Collectors.joining(", "));
    }
}
