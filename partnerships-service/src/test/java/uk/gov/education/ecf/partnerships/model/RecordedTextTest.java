package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTextTest {

    @Test
    void whitespaceIsNormalised() {
        assertEquals("Northmoor Teaching School Hub", PlainText.of(" \tNorthmoor  Teaching\u00A0\n School\u2003Hub "));
        assertEquals("", PlainText.of(" \u00A0\t"));
        assertNull(PlainText.of(null));
    }

    @Test
    void aNameHasOneTo255Characters() {
        assertEquals(List.of(Refusal.NAME_MISSING), RecordedText.refusals((String) null));
        assertEquals(List.of(Refusal.NAME_MISSING), RecordedText.refusals(""));
        assertEquals(List.of(), RecordedText.refusals("x"));
        assertEquals(List.of(), RecordedText.refusals("x".repeat(255)));
        assertEquals(List.of(Refusal.NAME_TOO_LONG), RecordedText.refusals("x".repeat(256)));
    }

    @Test
    void aUrnHasOneTo20Characters() {
        assertEquals(List.of(Refusal.URN_INVALID), withUrn(null));
        assertEquals(List.of(Refusal.URN_INVALID), withUrn(""));
        assertEquals(List.of(), withUrn("1"));
        assertEquals(List.of(), withUrn("1".repeat(20)));
        assertEquals(List.of(Refusal.URN_INVALID), withUrn("1".repeat(21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "office", "@hollybrook.example", "office@", "a@b@c", "of fice@hollybrook.example"})
    void anUnusableAddressIsRefused(String email) {
        assertEquals(List.of(Refusal.CONTACT_EMAIL_INVALID), RecordedText.refusals(details("1", null, email)));
        assertEquals(
                List.of(Refusal.INDUCTION_TUTOR_INVALID),
                RecordedText.refusals(details("1", new InductionTutor("Priya", email), null)));
    }

    @ParameterizedTest
    @CsvSource({"'',p@hollybrook.example", ",p@hollybrook.example", "Priya,"})
    void aTutorHasANameAndAnAddress(String name, String email) {
        assertEquals(
                List.of(Refusal.INDUCTION_TUTOR_INVALID),
                RecordedText.refusals(details("1", new InductionTutor(name, email), null)));
    }

    @Test
    void everythingWrongWithASchoolIsToldAtOnce() {
        SchoolDetails wrong = new SchoolDetails(null, "", true, false, new InductionTutor(null, null), "nowhere");

        assertEquals(
                List.of(
                        Refusal.NAME_MISSING,
                        Refusal.URN_INVALID,
                        Refusal.INDUCTION_TUTOR_INVALID,
                        Refusal.CONTACT_EMAIL_INVALID),
                RecordedText.refusals(wrong));
    }

    private static List<Refusal> withUrn(String urn) {
        return RecordedText.refusals(details(urn, null, null));
    }

    private static SchoolDetails details(String urn, InductionTutor tutor, String contactEmail) {
        return new SchoolDetails(urn, "Hollybrook Primary", true, false, tutor, contactEmail);
    }
}
