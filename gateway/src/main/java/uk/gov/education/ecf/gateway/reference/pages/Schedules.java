package uk.gov.education.ecf.gateway.reference.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.Milestone;
import uk.gov.education.ecf.calendar.Schedule;

/** The calendar that this gateway runs with, as pages show it. */
@Singleton
public final class Schedules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<Year> years;

    @Inject
    Schedules(Calendar calendar) {
        years = calendar.cohorts().stream()
                .map(cohort -> year(cohort, calendar))
                .filter(year -> !year.plans().isEmpty())
                .toList();
    }

    /** The cohorts that have schedules, oldest first. */
    public List<Year> years() {
        return years;
    }

    /** One cohort. */
    public record Year(
            String cohort, String academicYear, String registrationOpens, String paymentsFrozen, List<Plan> plans) {

        /** Where its page is. */
        public String address() {
            return "/schedules/" + cohort;
        }
    }

    /** One schedule of it. */
    public record Plan(String identifier, String kind, List<Window> windows) {}

    /** When one kind of declaration can be dated, and when it is paid. */
    public record Window(String type, String from, String to, String paid) {}

    private static Year year(Cohort cohort, Calendar calendar) {
        return new Year(
                String.valueOf(cohort.startYear()),
                cohort.academicYear(),
                day(cohort.registrationOpensOn(), ""),
                day(cohort.paymentsFrozenOn(), "No day is set"),
                calendar.schedules().stream()
                        .filter(schedule -> schedule.cohort() == cohort.startYear())
                        .map(Schedules::plan)
                        .toList());
    }

    private static Plan plan(Schedule schedule) {
        return new Plan(
                schedule.identifier(),
                schedule.kind().wireName(),
                schedule.milestones().stream().map(Schedules::window).toList());
    }

    private static Window window(Milestone milestone) {
        return new Window(
                milestone.type().wireName(),
                day(milestone.startsOn(), ""),
                day(milestone.endsOn(), "No end"),
                day(milestone.paymentDate(), "Not published"));
    }

    private static String day(LocalDate day, String otherwise) {
        return day == null ? otherwise : DAY.format(day);
    }
}
