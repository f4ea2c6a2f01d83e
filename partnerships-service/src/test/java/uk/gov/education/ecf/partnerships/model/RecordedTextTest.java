package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.refusals.Refusal;

class RecordedTextTest {

    @Test
    void whitespaceIsNormalised() {
        assertEquals("Northmoor Teaching School Hub", PlainText.of(" \tNorthmoor  Teaching\u00A0\n School\u2003Hub "));
        assertEquals("", PlainText.of(" \u00A0\t"));
        assertNull(PlainText.of(null));
    }

    @Test
    void aNameHasOneTo255Characters() {
        assertEquals(
                List.of(PartnershipRefusals.NAME_MISSING),
                RecordedText.name(null).refusals());
        assertEquals(
                List.of(PartnershipRefusals.NAME_MISSING), RecordedText.name("").refusals());
        assertEquals(List.of(), RecordedText.name("x").refusals());
        assertEquals(List.of(), RecordedText.name("x".repeat(255)).refusals());
        assertEquals(
                List.of(PartnershipRefusals.NAME_TOO_LONG),
                RecordedText.name("x".repeat(256)).refusals());
    }

    @Test
    void aUrnHasOneTo20Characters() {
        assertEquals(List.of(PartnershipRefusals.URN_INVALID), withUrn(null));
        assertEquals(List.of(PartnershipRefusals.URN_INVALID), withUrn(""));
        assertEquals(List.of(), withUrn("1"));
        assertEquals(List.of(), withUrn("1".repeat(20)));
        assertEquals(List.of(PartnershipRefusals.URN_INVALID), withUrn("1".repeat(21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "office", "@hollybrook.example", "office@", "a@b@c", "of fice@hollybrook.example"})
    void anUnusableAddressIsRefused(String email) {
        assertEquals(
                List.of(PartnershipRefusals.CONTACT_EMAIL_INVALID),
                RecordedText.school(details("1", null, email)).refusals());
        assertEquals(
                List.of(PartnershipRefusals.INDUCTION_TUTOR_INVALID),
                RecordedText.school(details("1", new InductionTutor("Priya", email), null))
                        .refusals());
    }

    @ParameterizedTest
    @CsvSource({"'',p@hollybrook.example", ",p@hollybrook.example", "Priya,"})
    void aTutorHasANameAndAnAddress(String name, String email) {
        assertEquals(
                List.of(PartnershipRefusals.INDUCTION_TUTOR_INVALID),
                RecordedText.school(details("1", new InductionTutor(name, email), null))
                        .refusals());
    }

    @Test
    void everythingWrongWithASchoolIsToldAtOnce() {
        SchoolDetails wrong = new SchoolDetails(null, "", true, false, new InductionTutor(null, null), "nowhere");

        assertEquals(
                List.of(
                        PartnershipRefusals.NAME_MISSING,
                        PartnershipRefusals.URN_INVALID,
                        PartnershipRefusals.INDUCTION_TUTOR_INVALID,
                        PartnershipRefusals.CONTACT_EMAIL_INVALID),
                RecordedText.school(wrong).refusals());
    }

    private static List<Refusal> withUrn(String urn) {
        return RecordedText.school(details(urn, null, null)).refusals();
    }

    private static SchoolDetails details(String urn, InductionTutor tutor, String contactEmail) {
        return new SchoolDetails(urn, "Hollybrook Primary", true, false, tutor, contactEmail);
    }
}
