package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

class InternalRequestTest {

    record Band(int min, int max) {}

    @InternalRequest
    record Contract(
            String leadProviderName,
            LocalDate startsOn,
            BigDecimal setUpFee,
            boolean vatChargeable,
            List<Band> bands) {}

    @InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
    record Draft(String setUpFee, List<BandDraft> bands, List<String> names) {}

    record BandDraft(String min) {}

    @Test
    void bindsSnakeCaseAndKeepsMoneyExact() {
        Contract contract = read(
                "{\"lead_provider_name\":\"A\",\"starts_on\":\"2024-09-01\",\"set_up_fee\":0.10,\"vat_chargeable\":true,\"bands\":[{\"min\":1,\"max\":2}]}");
        assertEquals(new BigDecimal("0.10"), contract.setUpFee());
        assertEquals(LocalDate.of(2024, 9, 1), contract.startsOn());
        assertEquals(new Band(1, 2), contract.bands().get(0));
    }

    @Test
    void leftOutMembersAreNull() {
        assertNull(read("{\"vat_chargeable\":false}").bands());
    }

    @Test
    void anUnknownPropertyIsNamedTogetherWithTheKnownOnes() {
        Refusal problem = refused(422, "{\"vat_chargable\":true}");
        assertEquals("property-unknown", problem.code());
        assertEquals("vat_chargable", problem.title());
        assertTrue(problem.detail().contains("vat_chargeable"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "starts_on | {\"starts_on\":\"1 May\"}",
                "set_up_fee | {\"set_up_fee\":\"much\"}",
                "vat_chargeable | {\"vat_chargeable\":\"yes\"}",
                "vat_chargeable | {\"vat_chargeable\":null}",
                "min | {\"bands\":[{\"min\":\"a\",\"max\":2}]}",
                "bands | {\"bands\":7}"
            })
    void aValueOfTheWrongKindIsNamed(String title, String body) {
        Refusal problem = refused(422, body);
        assertEquals("value-invalid", problem.code());
        assertEquals(title, problem.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "json-object-expected | []",
                "json-object-expected | ``",
                "json-object-expected | 5",
                "json-malformed | {",
                "character-not-allowed | {\"lead_provider_name\":\"\\u0000\"}"
            })
    void whatIsNoJsonObjectIsA400(String code, String body) {
        assertEquals(code, refused(400, body).code());
    }

    @Test
    void scalarsAreReadAsTextWhereTheRecordSaysSo() {
        assertEquals(
                new Draft("0.10", List.of(new BandDraft("true")), List.of("1", "x")),
                draft("{\"set_up_fee\":0.10,\"bands\":[{\"min\":true}],\"names\":[1,\"x\"]}"));
        assertEquals(new Draft("1E+400", null, null), draft("{\"set_up_fee\":1e400}"));
        assertEquals(new Draft(" ", null, null), draft("{\"set_up_fee\":\" \"}"));
        assertEquals(new Draft(null, null, null), draft("{\"set_up_fee\":null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set_up_fee | {\"set_up_fee\":[1]}",
                "set_up_fee | {\"set_up_fee\":{}}",
                "min | {\"bands\":[{\"min\":[]}]}",
                "bands | {\"bands\":{}}"
            })
    void aValueThatIsNoScalarIsNamed(String title, String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> draft(body));
        assertEquals(422, refusal.status());
        assertEquals("value-invalid", refusal.refusals().get(0).code());
        assertEquals(title, refusal.refusals().get(0).title());
    }

    /** Finding 22. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"\":1}", "{\" \":1}", "{\"vat_chargeable\":true,\"bands\":[{\"min\":1,\"max\":2,\"\":1}]}"})
    void aMemberWithoutANameIsToldOfTheWhole(String body) {
        Refusal problem = refused(422, body);
        assertEquals("property-unknown", problem.code());
        assertEquals("base", problem.title());
    }

    /** Finding 22. */
    @Test
    void wholeNumbersAreReadAlikeHoweverTheyAreWritten() {
        for (String number : List.of("2024", "2024.0", "2.024e3", "20240E-1", "\"2024\"")) {
            assertEquals(new Draft("2024", null, null), draft("{\"set_up_fee\":" + number + "}"));
        }
        assertEquals(new Draft("2024.50", null, null), draft("{\"set_up_fee\":2024.50}"));
    }

    /** Finding 22: whole numbers are whole numbers, and others are never cut off. */
    @Test
    void aFractionIsNoWholeNumber() {
        assertEquals(
                new Band(2024, 2024),
                read("{\"vat_chargeable\":true,\"bands\":[{\"min\":2024.0,\"max\":2.024e3}]}")
                        .bands()
                        .get(0));
        for (String number : List.of("1.5", "1e400", "99999999999", "-1e99999")) {
            assertEquals(
                    "min",
                    refused(422, "{\"vat_chargeable\":true,\"bands\":[{\"min\":" + number + ",\"max\":2}]}")
                            .title());
        }
    }

    @Test
    void anUnknownPropertyOfABandIsNamedByItsPath() {
        Refusal problem = refused(422, "{\"bands\":[{\"min\":1,\"max\":2,\"most\":3}]}");
        assertEquals("most", problem.title());
        assertEquals("'#/bands/0/most' is not a property of this request. It takes: max, min.", problem.detail());
    }

    private static Contract read(String body) {
        return RequestBodies.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Contract.class);
    }

    private static Draft draft(String body) {
        return RequestBodies.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Draft.class);
    }

    private static Refusal refused(int status, String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> read(body));
        assertEquals(status, refusal.status());
        return refusal.refusals().get(0);
    }
}
