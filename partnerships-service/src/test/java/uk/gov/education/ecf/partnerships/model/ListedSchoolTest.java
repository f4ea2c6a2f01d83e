package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aCohort;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aSchoolLedOnlySchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anIneligibleSchool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ListedSchoolTest {

    private static final List<Integer> COHORTS = List.of(2020, 2021, 2022, 2023, 2024, 2025);

    @Test
    void anEligibleSchoolIsListedInEveryCohort() {
        assertEquals(COHORTS, cohorts(anEligibleSchool()));
        assertEquals(List.of(), cohorts(anIneligibleSchool()));
    }

    @Test
    void theEligibilityOfTheCohortWins() {
        assertEquals(
                List.of(2020, 2021, 2022, 2023, 2025),
                cohorts(anEligibleSchool().with(aCohort(YEAR, false))));
        assertEquals(List.of(YEAR), cohorts(anIneligibleSchool().with(aCohort(YEAR, true))));
        assertEquals(COHORTS, cohorts(anEligibleSchool().with(aCohort(YEAR, (Boolean) null))));
    }

    @Test
    void aSchoolForSchoolLedTrainingIsListedInNone() {
        assertEquals(List.of(), cohorts(aSchoolLedOnlySchool(true)));
        assertEquals(List.of(), cohorts(aSchoolLedOnlySchool(false).with(aCohort(YEAR, (Boolean) null))));
    }

    @Test
    void unlessFundingIsRecordedForTheCohort() {
        assertEquals(List.of(YEAR), cohorts(aSchoolLedOnlySchool(false).with(aCohort(YEAR, true))));
    }

    @Test
    void aCohortWithoutAWordFromTheSchoolIsNotYetKnown() {
        ListedSchool listed = ListedSchool.of(
                        anEligibleSchool().with(aCohort(2023, ProgrammeChoice.SCHOOL_LED)),
                        Set.of(),
                        List.of(2023, 2024))
                .get(0);

        assertEquals(ProgrammeChoice.SCHOOL_LED, listed.choice());
        assertEquals(
                ProgrammeChoice.NOT_YET_KNOWN,
                ListedSchool.of(anEligibleSchool(), Set.of(), List.of(2024))
                        .get(0)
                        .choice());
    }

    /** Whatever is said of a school: it is listed exactly where it has funding, and in a partnership exactly where it is in one. */
    @Property
    void listedExactlyWhereThereIsFunding(
            @ForAll boolean eligible,
            @ForAll @Size(max = 6) Set<@IntRange(min = 2020, max = 2025) Integer> with,
            @ForAll @Size(max = 6) Set<@IntRange(min = 2020, max = 2025) Integer> without,
            @ForAll @Size(max = 6) Set<@IntRange(min = 2020, max = 2025) Integer> partnered) {
        School school = eligible ? anEligibleSchool() : anIneligibleSchool();
        for (int year : with) {
            school = school.with(aCohort(year, true));
        }
        for (int year : without) {
            school = school.with(aCohort(year, false));
        }
        Set<Integer> expected = new TreeSet<>(eligible ? COHORTS : List.of());
        expected.addAll(with);
        expected.removeAll(without);
        Set<Integer> expectedPartnered = new HashSet<>(expected);
        expectedPartnered.retainAll(partnered);

        List<ListedSchool> listed = ListedSchool.of(school, partnered, COHORTS);

        assertEquals(
                List.copyOf(expected), listed.stream().map(ListedSchool::cohort).toList());
        assertEquals(
                expectedPartnered,
                new HashSet<>(listed.stream()
                        .filter(ListedSchool::inPartnership)
                        .map(ListedSchool::cohort)
                        .toList()));
    }

    private static List<Integer> cohorts(School school) {
        return ListedSchool.of(school, Set.of(), COHORTS).stream()
                .map(ListedSchool::cohort)
                .toList();
    }
}
