package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterLineTest {

    @ParameterizedTest
    @CsvSource({"100000,100000", "0100000,100000", "7,7", "9999999,9999999", "0009999999,9999999"})
    void aUrnIsANumberWithOrWithoutLeadingZeros(String written, String urn) {
        assertEquals(urn, line(written, "Hollybrook", "1", "1").entry().urn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "10000000", "A12345", "123 456", "-1", "12.5"})
    void anythingElseIsNone(String urn) {
        reason("The URN is not a number of at most 7 digits: '" + urn + "'.", line(urn, "Hollybrook", "1", "1"));
    }

    @Test
    void aNameIsNeededAndHas255CharactersAtMost() {
        assertEquals(
                "Hollybrook Primary",
                line("1", "  Hollybrook \n Primary ", "1", "1").entry().name());
        assertEquals(255, line("1", "x".repeat(255), "1", "1").entry().name().length());
        reason("The EstablishmentName has more than 255 characters.", line("1", "x".repeat(256), "1", "1"));
        reason("The EstablishmentName is missing.", line("1", "", "1", "1"));
        reason("The EstablishmentName is missing.", line("1", " \u00a0", "1", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Open", "1.0", "-1", "10000"})
    void codesAreShortNumbers(String code) {
        reason(
                "The EstablishmentStatus (code) is not a code of at most 4 digits: '" + code + "'.",
                line("1", "Hollybrook", code, "1"));
        reason(
                "The TypeOfEstablishment (code) is not a code of at most 4 digits: '" + code + "'.",
                line("1", "Hollybrook", "1", code));
        assertEquals(1, line("1", "Hollybrook", "01", "1").entry().status());
    }

    @ParameterizedTest
    @CsvSource({"Approved,true", "approved,true", "Not approved,false", "Not applicable,false", "'',false"})
    void onlyApprovedIsApproved(String section41, boolean approved) {
        assertEquals(
                approved,
                new RegisterLine("1", "Hollybrook", "1", "10", "E1", section41, RegisterContact.NOT_TOLD)
                        .entry()
                        .section41Approved());
    }

    @Test
    void theFirstUsableAddressCounts() {
        assertEquals(
                "main@a.example", contact("main@a.example", "other@a.example").email());
        assertEquals("other@a.example", contact("", "other@a.example").email());
        // finding 22
        assertEquals(
                "other@a.example",
                contact("mailto:main@a.example", "other@a.example").email());
        assertEquals(
                "other@a.example",
                contact("Office <main@a.example>", "other@a.example").email());
        assertEquals(
                "other@a.example", contact("not an address", "other@a.example").email());
        assertEquals(new RegisterContact(true, null), contact("", ""));
        assertTrue(RegisterContact.of(Optional.of(""), Optional.empty()).told());
        assertFalse(RegisterContact.of(Optional.empty(), Optional.empty()).told());
    }

    private static RegisterContact contact(String main, String alternative) {
        return RegisterContact.of(Optional.of(main), Optional.of(alternative));
    }

    private static RegisterLine line(String urn, String name, String status, String type) {
        return new RegisterLine(urn, name, status, type, "E09000001", "Not approved", RegisterContact.NOT_TOLD);
    }

    private static void reason(String reason, RegisterLine line) {
        assertEquals(Optional.of(reason), line.fault());
    }
}
