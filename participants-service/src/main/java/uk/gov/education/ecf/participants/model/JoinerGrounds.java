package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * What a joiner is judged by.
 *
 * @param school       empty when nobody has heard of it
 * @param partnerships of that school in the {@linkplain #cohortOf cohort} in which the person goes on
 * @param mentor       the named one, if that is a mentor
 * @param terms        on which the person goes on
 */
public record JoinerGrounds(
        TrainingRecord record,
        Calendar calendar,
        Optional<School> school,
        SchoolPartnerships partnerships,
        Optional<ParticipantId> mentor,
        Terms terms) {

    private static final String AFTER_A_FROZEN_COHORT = "ecf-extended-september";

    /** The same terms, unless the move takes the person out of a cohort that nothing is paid for any more (rules E-47 to E-49). */
    public static Terms termsOf(
            TrainingRecord record, Calendar calendar, List<MadeDeclaration> standing, LocalDate day) {
        FrozenMove move = new FrozenMove(calendar, record, standing, day);
        return record.terms().cohortChangedAfterPaymentsFrozen() || !move.goesTo(FrozenMove.DESTINATION)
                ? record.terms()
                : record.terms().on(new ScheduleName(AFTER_A_FROZEN_COHORT, FrozenMove.DESTINATION), true);
    }

    /** In which cohort of a school someone goes on, on these terms. */
    public static int cohortOf(TrainingRecord record, Terms terms) {
        boolean same = terms.schedule().equals(record.terms().schedule());
        return same ? record.latest().place().cohort() : terms.schedule().cohort();
    }

    /** Said again of the school to which the person is on the way, or has come. */
    boolean isCorrection() {
        Stays stays = stays();
        return isAtSchool()
                && stays.last() > 0
                && stays.latest(stays.last()).standing().induction() != InductionStatus.LEAVING;
    }

    /** To the school where the person is, or which they have just left: that is no transfer. */
    boolean returns() {
        return isAtSchool() && !isCorrection();
    }

    /** The latest period before the one that begins. */
    Period before() {
        Stays stays = stays();
        return stays.latest(isCorrection() ? stays.last() - 1 : stays.last());
    }

    /** Not before the schedule's first milestone, and not before the stay that is left began. */
    LocalDate earliest() {
        ScheduleName name = terms.schedule();
        LocalDate milestone = calendar.schedule(name.identifier(), name.cohort())
                .map(Schedule::firstMilestone)
                .map(first -> first.startsOn())
                .orElse(LocalDate.MIN);
        LocalDate arrival = stays().arrival(before().place().stay());
        return milestone.isAfter(arrival) ? milestone : arrival;
    }

    /** The person's own pair, with the partnership behind it at the new school if there is one (rule F-4), or that school's; null without. */
    Provision provision(boolean continues) {
        Provision kept = before().provision();
        return continues
                ? partnerships.behind(new Provision(kept.leadProviderId(), kept.deliveryPartnerId(), null))
                : partnerships.own().orElse(null);
    }

    private boolean isAtSchool() {
        Stays stays = stays();
        return school.filter(
                        known -> known.id().equals(stays.school(stays.last()).id()))
                .isPresent();
    }

    private Stays stays() {
        return new Stays(record);
    }
}
