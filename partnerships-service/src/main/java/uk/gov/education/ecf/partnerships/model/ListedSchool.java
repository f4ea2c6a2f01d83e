package uk.gov.education.ecf.partnerships.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A school as every provider finds it in a cohort.
 *
 * @param inPartnership whether anybody has an unchallenged partnership there, relationships included (rule SCH-7)
 */
public record ListedSchool(School school, int cohort, boolean inPartnership) {

    /** One for each of the cohorts in which providers find the school. */
    public static List<ListedSchool> of(School school, Set<Integer> partneredCohorts, Collection<Integer> cohorts) {
        return cohorts.stream()
                .filter(school::isListedIn)
                .map(cohort -> new ListedSchool(school, cohort, partneredCohorts.contains(cohort)))
                .toList();
    }

    public ProgrammeChoice choice() {
        return school.choiceIn(cohort);
    }
}
