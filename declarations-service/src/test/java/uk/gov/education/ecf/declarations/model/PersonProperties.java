package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/** One person, trained by two ids that turn out to be the same, with whatever their provider does in whatever order. */
class PersonProperties {

    private static final StatementId STATEMENT = SomeSubmission.STATEMENT;

    /** What can happen. */
    enum Step {
        START,
        START_UNDER_THE_OTHER_ID,
        RETAIN,
        RETAIN_UNDER_THE_OTHER_ID,
        VOID_FIRST,
        VOID_LAST,
        WITHDRAW_BEFORE,
        WITHDRAW_LATER,
        RESUME,
        CUT_OFF,
        PAY_FIRST,
        PAY_LAST,
        CLAW_BACK,
        MERGE
    }

    @Property
    void noEventCountsTwiceForOnePerson(@ForAll @Size(max = 25) List<Step> steps) {
        World world = new World();
        for (Step step : steps) {
            world.take(step);
            assertTrue(world.isConsistent(), () -> steps + ": " + world.declarations);
        }
    }

    @Property
    void whatAWithdrawalMakesIsMadeOnce(@ForAll @Size(max = 25) List<Step> steps) {
        World world = new World();
        steps.forEach(world::take);
        assertEquals(List.of(), WithdrawalEffects.on(world.person(), world.own()));
    }

    @Property
    void nothingUnpaidCountsFromTheWithdrawalOn(@ForAll @Size(max = 25) List<Step> steps) {
        World world = new World();
        steps.forEach(world::take);
        Withdrawal withdrawal = new Withdrawal(world.person().record(world.training.record), AURORA);
        world.own().stream()
                .filter(one -> one.declared().trainee().trainingRecordId().equals(world.training.record))
                .filter(one -> withdrawal.before(one.declared().date()).isPresent())
                .forEach(one -> assertTrue(
                        one.state() == DeclarationState.PAID || !one.state().isLive(), one::toString));
    }

    @Property
    void whatWasPaidEndsPaidOrTakenBack(@ForAll @Size(max = 25) List<Step> steps) {
        World world = new World();
        List<DeclarationId> paid = new ArrayList<>();
        for (Step step : steps) {
            world.take(step);
            world.declarations.values().stream()
                    .filter(one -> one.state() == DeclarationState.PAID)
                    .forEach(one -> paid.add(one.id()));
        }
        paid.forEach(id -> assertTrue(world.declarations.get(id).state().wasPaid()));
    }

    /** The declarations of two ids, and what the services would do with them. */
    private static final class World {

        private final SomeTraining training =
                SomeTraining.ofATeacher().with(AURORA, "active", "withdrawn", "2024-06-01", null, false);
        private final SomeTraining other = SomeTraining.ofATeacher().with(BEACON, "active", "2024-06-01", null);
        private final Map<DeclarationId, Declaration> declarations = new HashMap<>();
        private boolean merged;

        void take(Step step) {
            switch (step) {
                case START -> submit("started", "2024-09-12T09:30:00Z");
                case RETAIN -> submit("retained-1", "2025-02-01T00:00:00Z");
                case START_UNDER_THE_OTHER_ID -> add("STARTED");
                case RETAIN_UNDER_THE_OTHER_ID -> add("RETAINED_1");
                case VOID_FIRST -> first().ifPresent(this::takeBack);
                case VOID_LAST -> last().ifPresent(this::takeBack);
                case WITHDRAW_BEFORE -> training.withdrawn(AURORA, "2024-09-01T12:00:00Z");
                case WITHDRAW_LATER -> training.withdrawn(AURORA, "2025-01-01T12:00:00Z");
                case RESUME -> training.reported(AURORA, "active", "2025-05-01T12:00:00Z");
                case CUT_OFF -> all().forEach(one -> keep(one.becomePayableOn(STATEMENT)));
                case PAY_FIRST -> first().ifPresent(one -> keep(one.payOn(STATEMENT)));
                case PAY_LAST -> last().ifPresent(one -> keep(one.payOn(STATEMENT)));
                case CLAW_BACK -> all().forEach(one -> keep(one.clawBackOn(STATEMENT)));
                case MERGE -> merged = true;
            }
            follow();
        }

        /** As the reactions and followers of the service do, in their order. */
        private void follow() {
            if (merged) {
                Merging.of(training.participant, all()).forEach(this::keep);
            }
            WithdrawalEffects.on(person(), own()).forEach(this::keep);
            own().forEach(one -> keep(one.becomeEligible(STATEMENT)));
        }

        private void submit(String type, String date) {
            Optional<TrainingStage> stage =
                    SomeSubmission.aSubmission().of(type).build().command().stage();
            SomeSubmission submission = SomeSubmission.aSubmissionFor(training)
                    .about(person())
                    .of(type)
                    .dated(date)
                    .withEvidence("other");
            if (isLive(stage.orElseThrow())) {
                submission.alreadyLive();
            }
            if (isLive(new TrainingStage(stage.get().course(), DeclarationType.STARTED))) {
                submission.withAStartBefore();
            }
            keepIfAccepted(submission.judged());
        }

        /** Beacon's, under the other id; once merged, rule H-13 keeps from it what counts already. */
        private void add(String type) {
            Declaration one = SomeDeclaration.of(
                    other, BEACON, DeclarationType.valueOf(type), "2024-09-12T09:30:00Z", DeclarationState.ELIGIBLE);
            boolean taken = (merged ? all() : others())
                    .stream()
                            .anyMatch(counts -> counts.state().isLive()
                                    && counts.declared()
                                            .stage()
                                            .equals(one.declared().stage()));
            if (!taken) {
                declarations.put(one.id(), one);
            }
        }

        private void takeBack(Declaration one) {
            keepIfAccepted(one.takeBack(Optional.of(STATEMENT)));
        }

        private void keepIfAccepted(Judged<Change<Declaration, DeclarationEvent>> judged) {
            if (!judged.isRefused()) {
                keep(judged.value());
            }
        }

        private void keep(Change<Declaration, DeclarationEvent> change) {
            declarations.put(change.aggregate().id(), change.aggregate());
        }

        private boolean isLive(TrainingStage stage) {
            return own().stream()
                    .anyMatch(one ->
                            one.state().isLive() && one.declared().stage().equals(stage));
        }

        Participant person() {
            return merged ? other.mergedInto(training) : training.participant();
        }

        List<Declaration> own() {
            return merged
                    ? all()
                    : all().stream()
                            .filter(one -> one.participantId().equals(training.participant))
                            .toList();
        }

        private List<Declaration> others() {
            return all().stream()
                    .filter(one -> one.participantId().equals(other.participant))
                    .toList();
        }

        private List<Declaration> all() {
            return declarations.values().stream()
                    .sorted(Comparator.comparing(one -> one.id().toString()))
                    .toList();
        }

        private Optional<Declaration> first() {
            return all().stream().findFirst();
        }

        private Optional<Declaration> last() {
            return all().stream().reduce((one, next) -> next);
        }

        /** What the database's index says. */
        boolean isConsistent() {
            return all().stream()
                    .filter(one -> one.state().isLive())
                    .collect(Collectors.groupingBy(
                            one -> List.of(one.participantId(), one.declared().stage()), Collectors.counting()))
                    .values()
                    .stream()
                    .allMatch(count -> count == 1);
        }
    }
}
