package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.AdjustmentId;

class AdjustmentDraftTest {

    private static final AdjustmentId ID = AdjustmentId.random();

    @ParameterizedTest
    @CsvSource({
        "250, 250.00",
        "-100.5, -100.50",
        "0.01, 0.01",
        "-0.01, -0.01",
        "1E+2, 100.00",
        "-999999999.99, -999999999.99"
    })
    void anAmountIsExact(String written, BigDecimal exact) {
        assertEquals(
                new Adjustment(ID, "Correction", exact),
                new AdjustmentDraft(" Correction ", written).judge(ID).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-0",
                "0.001",
                "-0.005",
                "--1",
                "+1",
                "1,000",
                "£5",
                "",
                "NaN",
                "-1000000000",
                "true"
            })
    void anAmountThatIsNoneOrZeroIsRefused(String written) {
        assertEquals(
                List.of(StatementRefusals.ADJUSTMENT_AMOUNT_INVALID),
                new AdjustmentDraft("Correction", written).judge(ID).refusals());
    }

    @Test
    void itSaysWhatItIsFor() {
        assertEquals(List.of(StatementRefusals.PAYMENT_TYPE_INVALID), refusals(null));
        assertEquals(List.of(StatementRefusals.PAYMENT_TYPE_INVALID), refusals(" "));
        assertEquals(List.of(StatementRefusals.PAYMENT_TYPE_INVALID), refusals("x".repeat(201)));
        assertEquals(List.of(), refusals("x".repeat(200)));
    }

    private static List<?> refusals(String paymentType) {
        return new AdjustmentDraft(paymentType, "1").judge(ID).refusals();
    }
}
