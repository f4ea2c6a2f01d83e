package uk.gov.education.ecf.participants.model;

import java.util.Optional;

/**
 * The schedule that a provider wants for someone, as given.
 *
 * @param scheduleIdentifier null when it was left out
 * @param cohort             null or blank when it was left out (rule M29)
 */
public record ScheduleRequest(String scheduleIdentifier, String cohort) {

    /** Without one it is the cohort of the provider's own period (rule G-10). Empty for text that is no year, and where nobody is trained. */
    public Optional<Integer> cohortOf(Optional<Trained> training) {
        return namesNoCohort()
                ? training.map(trained -> trained.period().place().cohort())
                : Optional.of(cohort.strip())
                        .filter(text -> text.matches("[0-9]{4}"))
                        .map(Integer::valueOf);
    }

    boolean namesNoCohort() {
        return cohort == null || cohort.isBlank();
    }
}
