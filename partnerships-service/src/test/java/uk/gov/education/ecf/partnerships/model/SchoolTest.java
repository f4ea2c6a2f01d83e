package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.SCHOOL;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anIneligibleSchool;

import org.junit.jupiter.api.Test;

class SchoolTest {

    @Test
    void theTutorIsWhomProvidersWriteTo() {
        assertEquals("Priya Nandakumar", anEligibleSchool().tutorName());
        assertEquals("p.nandakumar@hollybrook.example", anEligibleSchool().tutorEmail());
    }

    @Test
    void withoutATutorTheRegistersAddressStandsAlone() {
        School school =
                School.recorded(SCHOOL, new SchoolDetails("1", "Any", true, false, null, "office@any.example"), NOW);

        assertNull(school.tutorName());
        assertEquals("office@any.example", school.tutorEmail());
    }

    @Test
    void withNeitherThereIsNobody() {
        assertNull(anIneligibleSchool().tutorName());
        assertNull(anIneligibleSchool().tutorEmail());
    }
}
