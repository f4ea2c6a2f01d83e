package uk.gov.education.ecf.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as it applies to one cohort.
 *
 * @param identifier such as {@code ecf-standard-september}
 * @param kind the family it belongs to
 * @param cohort start year of the cohort
 * @param milestones in the order of {@link DeclarationType}, at most one of each type, never empty
 */
public record Schedule(String identifier, ScheduleKind kind, int cohort, List<Milestone> milestones) {

    private static final Comparator<Milestone> BY_START =
            Comparator.comparing(Milestone::startsOn).thenComparing(Milestone::type);

    /**
     * @throws IllegalArgumentException when there is no milestone
     */
    public Schedule {
        if (milestones.isEmpty()) {
            throw new IllegalArgumentException("a schedule without milestones: " + identifier);
        }
        milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::type))
                .toList();
    }

    /** Empty when nothing of that type can be declared on this schedule. */
    public Optional<Milestone> milestone(DeclarationType type) {
        return milestones.stream().filter(milestone -> milestone.type() == type).findFirst();
    }

    /** The milestone that opens first; among equals the first in the order of training. */
    public Milestone firstMilestone() {
        return milestones.stream().min(BY_START).orElseThrow();
    }

    /** Whether participants of that course can be on it. */
    public boolean isOpenTo(CourseIdentifier course) {
        return kind.isOpenTo(course);
    }
}
