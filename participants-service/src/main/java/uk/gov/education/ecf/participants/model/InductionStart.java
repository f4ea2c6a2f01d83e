package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.platform.values.Change;

/**
 * The national register tells when an induction began: the teacher belongs to the cohort which that implies (rules E-52, M31).
 *
 * @param record   with the register's answer
 * @param standing every declaration of the record that stands
 */
public record InductionStart(Calendar calendar, TrainingRecord record, List<MadeDeclaration> standing, Moment at) {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);

    /** The schedule to which it moves the teacher; empty where it moves nobody. */
    public Optional<Schedule> target() {
        return start().flatMap(day -> calendar.cohortOfInductionStart(day, at.day()))
                .filter(cohort ->
                        cohort.startYear() != record.terms().schedule().cohort())
                .filter(cohort -> !cohort.isPaymentsFrozenOn(at.day()))
                .filter(cohort -> standing.stream().noneMatch(MadeDeclaration::billable))
                .flatMap(this::schedule);
    }

    private Optional<LocalDate> start() {
        return Optional.ofNullable(record.validation())
                .map(Validation::inductionStartDate)
                .filter(day -> record.type() == ParticipantType.ECT && !record.withdrawnBySchool())
                .filter(day -> !day.isBefore(FIRST));
    }

    /** The same identifier, else where everybody starts (rule E-47). */
    private Optional<Schedule> schedule(Cohort cohort) {
        return calendar.schedule(record.terms().schedule().identifier(), cohort.startYear())
                .or(() -> calendar.defaultScheduleOf(cohort));
    }

    /**
     * With the school's partnership of the new cohort; whoever has a provider and would have none there stays until it has one.
     *
     * @param partnerships of the school of the latest period in the cohort of the {@link #target}
     */
    public Change<TrainingRecord, ParticipantEvent> moved(Schedule target, SchoolPartnerships partnerships) {
        Period latest = record.latest();
        Optional<Provision> own = partnerships.own();
        return latest.provision() != null && own.isEmpty()
                ? Change.none(record)
                : Change.of(
                        moved(latest, ScheduleName.of(target), own.orElse(null)),
                        new ParticipantEvent.CohortMoved(
                                record.id(), record.terms().schedule().cohort(), target.cohort()));
    }

    private TrainingRecord moved(Period latest, ScheduleName schedule, Provision provision) {
        boolean begins = provision != null && !latest.isTrainedBy(provision.leadProviderId());
        Standing standing = begins ? latest.standing().with(TrainingStatus.ACTIVE) : latest.standing();
        Period there =
                latest.with(schedule).with(latest.place().of(schedule.cohort())).with(provision, standing);
        TrainingRecord moved = record.replacing(latest, latest.becoming(there, at.day(), at.now()))
                .with(record.terms().on(schedule, record.terms().cohortChangedAfterPaymentsFrozen()));
        Stream<ProviderState> said =
                begins ? Stream.of(ProviderState.active(provision.leadProviderId(), at.asked())) : Stream.of();
        return moved.with(moved.periods(), moved.said().and(said));
    }
}
