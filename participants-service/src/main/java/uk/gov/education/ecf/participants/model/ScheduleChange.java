package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.Milestone;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** A provider puts someone on another schedule, perhaps of another cohort (rules G-10 to G-15). */
public final class ScheduleChange {

    private final ProviderAct act;
    private final ScheduleRequest request;
    private final ScheduleGrounds grounds;
    private final Moment at;
    private final Optional<Integer> cohort;

    private ScheduleChange(ProviderAct act, ScheduleRequest request, ScheduleGrounds grounds, Moment at) {
        this.act = act;
        this.request = request;
        this.grounds = grounds;
        this.at = at;
        this.cohort = request.cohortOf(act.training());
    }

    /** Everything is judged that can be, in the order of the published contract. */
    public static Judged<Change<Participant, ParticipantEvent>> judge(
            ProviderAct act, ScheduleRequest request, ScheduleGrounds grounds, Moment at) {
        return new ScheduleChange(act, request, grounds, at).judge();
    }

    private Judged<Change<Participant, ParticipantEvent>> judge() {
        Optional<Trained> training = act.training();
        Optional<Schedule> target = grounds.schedule(request.scheduleIdentifier(), cohort);
        Refusals refusals = act.judge().addIf(!isKnown(target), ParticipantRefusals.SCHEDULE_UNKNOWN);
        training.ifPresent(trained ->
                refusals.addIf(trained.stands(TrainingStatus.WITHDRAWN), ParticipantRefusals.PARTICIPANT_WITHDRAWN));
        training.ifPresent(trained -> target.ifPresent(schedule -> judge(trained, schedule, refusals)));
        boolean agreed = training.filter(
                        trained -> staysInCohort(trained) || own(trained).isPresent())
                .isPresent();
        return refusals.addIf(!agreed, ParticipantRefusals.COHORT_WITHOUT_PARTNERSHIP)
                .otherwise(() -> changed(training.orElseThrow(), target.orElseThrow()));
    }

    /** Where neither the request nor a period names a cohort, any will do. */
    private boolean isKnown(Optional<Schedule> target) {
        return target.isPresent()
                || cohort.isEmpty() && request.namesNoCohort() && grounds.knows(request.scheduleIdentifier());
    }

    private void judge(Trained trained, Schedule target, Refusals refusals) {
        ScheduleName name = ScheduleName.of(target);
        boolean frozenMove = moveOf(trained).goesTo(target.cohort());
        List<MadeDeclaration> conflicts = frozenMove ? List.of() : conflicts(trained, target);
        boolean held = name.equals(trained.record().terms().schedule())
                && name.equals(trained.period().schedule());
        boolean otherCohort = target.cohort() != trained.period().schedule().cohort();
        refusals.addIf(
                        !conflicts.isEmpty(),
                        ParticipantRefusals.DECLARATIONS_OUTSIDE_SCHEDULE.with(named(conflicts, trained.by())))
                .addIf(held, ParticipantRefusals.SCHEDULE_ALREADY_SET)
                .addIf(!target.isOpenTo(trained.record().type().course()), ParticipantRefusals.SCHEDULE_NOT_FOR_COURSE)
                .addIf(otherCohort && !frozenMove && !grounds.standing().isEmpty(), ParticipantRefusals.COHORT_FIXED);
    }

    /** Those that have no milestone in the schedule or are dated outside of it: both ends are days that count (rules G-12, M11). */
    private List<MadeDeclaration> conflicts(Trained trained, Schedule target) {
        FrozenMove move = moveOf(trained);
        return grounds.standing().stream()
                .filter(made -> !move.isLeftBehind(made))
                .filter(made -> !fits(made, target.milestone(made.type())))
                .toList();
    }

    private static boolean fits(MadeDeclaration made, Optional<Milestone> milestone) {
        return milestone.filter(window -> window.contains(made.day())).isPresent();
    }

    /** Only the provider's own ones by their ids. */
    private static String named(List<MadeDeclaration> declarations, LeadProviderId provider) {
        return declarations.stream()
                .map(made -> made.type().wireName() + " of " + made.day()
                        + (made.by().equals(provider) ? " (" + made.id() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private FrozenMove moveOf(Trained trained) {
        return new FrozenMove(grounds.calendar(), trained.record(), grounds.standing(), at.day());
    }

    private boolean staysInCohort(Trained trained) {
        return cohort.equals(Optional.of(trained.period().place().cohort()));
    }

    /** The school's own partnership with this provider: one that serves single people goes no further than its cohort (rule G-14). */
    private Optional<Provision> own(Trained trained) {
        return grounds.partnerships().flatMap(agreed -> agreed.ownWith(trained.by()));
    }

    private Change<Participant, ParticipantEvent> changed(Trained trained, Schedule target) {
        ScheduleName name = ScheduleName.of(target);
        TrainingRecord record = trained.record();
        Terms terms = record.terms();
        boolean moved =
                target.cohort() != terms.schedule().cohort() && moveOf(trained).goesTo(target.cohort());
        Period period = trained.period();
        Period changed = staysInCohort(trained)
                ? period.with(name)
                : period.with(name)
                        .with(period.place().of(target.cohort()))
                        .with(own(trained).orElseThrow(), period.standing());
        return trained.person()
                .with(Change.of(
                        record.replacing(period, period.becoming(changed, at.day(), at.now()))
                                .with(terms.on(name, moved != terms.cohortChangedAfterPaymentsFrozen())),
                        new ParticipantEvent.ScheduleChanged(
                                record.id(), trained.by(), name.identifier(), name.cohort())));
    }
}
