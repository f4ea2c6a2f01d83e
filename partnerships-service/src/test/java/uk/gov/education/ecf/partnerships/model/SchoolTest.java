package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aCohort;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anIneligibleSchool;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.values.Change;

class SchoolTest {

    @Test
    void theTutorIsWhomProvidersWriteTo() {
        assertEquals("Priya Nandakumar", anEligibleSchool().tutorName());
        assertEquals("p.nandakumar@hollybrook.example", anEligibleSchool().tutorEmail());
    }

    @Test
    void withoutATutorTheRegistersAddressStandsAlone() {
        School school = Fixtures.aSchool(new SchoolDetails("1", "Any", true, false, null, "office@any.example"));

        assertNull(school.tutorName());
        assertEquals("office@any.example", school.tutorEmail());
    }

    @Test
    void withNeitherThereIsNobody() {
        assertNull(anIneligibleSchool().tutorName());
        assertNull(anIneligibleSchool().tutorEmail());
    }

    @Test
    void whatReadsAsBeforeIsNoChange() {
        School school = anEligibleSchool().with(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED));

        assertEquals(Change.none(school), school.described(school.details()));
        assertEquals(Change.none(school), school.providerLedIn(YEAR));
        assertEquals(Change.none(school), school.after(new Challenge(ChallengeReason.MISTAKE, NOW), YEAR));
        assertEquals(
                List.of(new SchoolEvent.CohortSetUp(YEAR + 1)),
                school.providerLedIn(YEAR + 1).events());
    }

    @Test
    void whoHasNobodyToTrainSaysSoOfTheCohortToo() {
        Change<School, SchoolEvent> change =
                anEligibleSchool().after(new Challenge(ChallengeReason.NO_ECTS, NOW), YEAR);

        assertEquals(
                ProgrammeChoice.NO_EARLY_CAREER_TEACHERS, change.aggregate().choiceIn(YEAR));
        assertEquals(List.of(new SchoolEvent.CohortSetUp(YEAR)), change.events());
    }
}
