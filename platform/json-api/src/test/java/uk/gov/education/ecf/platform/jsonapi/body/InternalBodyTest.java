package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

class InternalBodyTest {

    record Band(int min, int max) {}

    record Contract(
            String leadProviderName,
            LocalDate startsOn,
            BigDecimal setUpFee,
            boolean vatChargeable,
            List<Band> bands) {}

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

    private static Contract read(String body) {
        return InternalBody.read(body.getBytes(StandardCharsets.UTF_8), Contract.class);
    }

    private static Refusal refused(int status, String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> read(body));
        assertEquals(status, refusal.status());
        return refusal.refusals().get(0);
    }
}
