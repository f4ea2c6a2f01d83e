package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEntryTest {

    private static final int COMMUNITY_SCHOOL = 1;

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 5, 6, 7, 8, 12, 14, 15, 18, 28, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                48, 57
            })
    void theseTypesAreFunded(int type) {
        assertTrue(entry(1, type, "E09000001", false).isEligibleForFunding());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 24, 25, 26, 27, 29, 30, 37, 49, 56, 0, 4, 58, 99})
    void theseAreNotUnlessApprovedUnderSection41(int type) {
        assertFalse(entry(1, type, "E09000001", false).isEligibleForFunding());
        assertTrue(entry(1, type, "E09000001", true).isEligibleForFunding());
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,true", "4,false", "0,false", "5,false"})
    void onlyOpenSchoolsAreFunded(int status, boolean funded) {
        assertEquals(funded, entry(status, COMMUNITY_SCHOOL, "E09000001", false).isEligibleForFunding());
        assertEquals(funded, entry(status, 10, "E09000001", true).isEligibleForFunding());
    }

    @ParameterizedTest
    @CsvSource({
        "E06000001,true",
        "e06000001,true",
        "9999,true",
        "W06000001,false",
        "'',false",
        "99999,false",
        "999,false",
        "S12000005,false"
    })
    void onlySchoolsInEnglandAreFunded(String district, boolean funded) {
        assertEquals(funded, entry(1, COMMUNITY_SCHOOL, district, false).isEligibleForFunding());
        assertEquals(funded, entry(1, 10, district, true).isEligibleForFunding());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 30, 37})
    void theseTypesAreForSchoolLedTrainingWhileOpenAndNotFunded(int type) {
        assertTrue(entry(1, type, "E09000001", false).isSchoolLedOnly());
        assertTrue(entry(3, type, "W06000001", false).isSchoolLedOnly());
        assertFalse(entry(2, type, "E09000001", false).isSchoolLedOnly());
        assertFalse(entry(1, type, "E09000001", true).isSchoolLedOnly());
    }

    @Property
    void noSchoolIsFundedAndForSchoolLedTrainingOnly(
            @ForAll @IntRange(max = 5) int status,
            @ForAll @IntRange(max = 60) int type,
            @ForAll boolean english,
            @ForAll boolean approved) {
        RegisterEntry entry = entry(status, type, english ? "E1" : "W1", approved);

        assertFalse(entry.isEligibleForFunding() && entry.isSchoolLedOnly());
        assertEquals(
                entry.isSchoolLedOnly(),
                !entry.isEligibleForFunding()
                        && (status == 1 || status == 3)
                        && Set.of(10, 11, 30, 37).contains(type));
    }

    @Test
    void whatIsRecordedKeepsItsTutorAndWithoutAWordItsAddress() {
        SchoolDetails known = Fixtures.someDetails();

        assertEquals(
                new SchoolDetails(
                        known.urn(), "St Étienne’s", true, false, known.inductionTutor(), known.contactEmail()),
                entry(RegisterContact.NOT_TOLD).details(known));
        assertEquals(
                "head@etienne.example",
                entry(new RegisterContact(true, "head@etienne.example"))
                        .details(known)
                        .contactEmail());
        assertNull(entry(new RegisterContact(true, null)).details(known).contactEmail());
        assertEquals(
                new SchoolDetails("100000", "St Étienne’s", true, false, null, null),
                entry(RegisterContact.NOT_TOLD).details());
    }

    private static RegisterEntry entry(int status, int type, String district, boolean approved) {
        return new RegisterEntry("100000", "St Étienne’s", status, type, district, approved, RegisterContact.NOT_TOLD);
    }

    private static RegisterEntry entry(RegisterContact contact) {
        return new RegisterEntry("100000", "St Étienne’s", 1, COMMUNITY_SCHOOL, "E09000001", false, contact);
    }
}
