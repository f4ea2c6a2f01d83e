package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.refusals.Refusal;

class ContractDraftTest {

    private static final Cohort COHORT = Calendar.bundled().cohort(2024).orElseThrow();

    @Test
    void aSoundDraftStatesTheContract() {
        Contract expected = new Contract(
                250,
                pounds("5800.00"),
                null,
                pounds("100.00"),
                true,
                List.of(
                        new Band(1, 100, pounds("1000.00"), pounds("60.00"), pounds("40.00")),
                        new Band(101, 200, pounds("900.50"), pounds("100.00"), pounds("0.00"))),
                null);
        assertEquals(
                expected,
                draft("5800", band("1", "100", "1000"), new BandDraft("101", "200", "900.5", "100", "0"))
                        .judge(COHORT)
                        .value());
    }

    @Test
    void mentorsHaveTheUsualPriceWhereTheyArePaidForApartAndTheContractNamesNone() {
        Cohort in2025 = Calendar.bundled().cohort(2025).orElseThrow();
        ContractDraft unsaid = draft("0", band("1", "100", "1000"));
        assertEquals(pounds("1000.00"), unsaid.judge(in2025).value().mentorPaymentPerParticipant());
        assertNull(unsaid.judge(COHORT).value().mentorPaymentPerParticipant());
    }

    @Test
    void howAnAmountIsWrittenMakesNoDifference() {
        assertEquals(
                draft("5800", band("1", "100", "1000")).judge(COHORT),
                draft("5.8E+3", band("1", "100", "1000.00")).judge(COHORT));
    }

    @Test
    void bandsAreSortedByTheirFirstParticipant() {
        assertEquals(
                draft("0", band("0", "10", "995"), band("11", "20", "979")).judge(COHORT),
                draft("0", band("11", "20", "979"), band("0", "10", "995")).judge(COHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1000000000", "1E+99", "1E-99", "NaN", "", "£5", "5,800"})
    void anAmountThatIsNoneIsRefused(String amount) {
        assertEquals(
                List.of(StatementRefusals.SET_UP_FEE_INVALID),
                draft(amount, band("1", "100", "1000")).judge(COHORT).refusals());
    }

    @Test
    void theLargestAmountIsAccepted() {
        assertEquals(
                pounds("999999999.99"),
                draft("999999999.99", band("1", "100", "1000"))
                        .judge(COHORT)
                        .value()
                        .setUpFee());
    }

    @Test
    void aFirstBandFromZeroOrOneIsFineAndFromTwoLeavesAGap() {
        assertEquals(List.of(), draft("0", band("0", "10", "995")).judge(COHORT).refusals());
        assertEquals(List.of(), draft("0", band("1", "10", "995")).judge(COHORT).refusals());
        assertEquals(
                List.of(StatementRefusals.BANDS_NOT_CONTIGUOUS),
                draft("0", band("2", "10", "995")).judge(COHORT).refusals());
    }

    @Test
    void aGapOrAnOverlapBetweenBandsIsRefused() {
        assertEquals(
                List.of(StatementRefusals.BANDS_NOT_CONTIGUOUS),
                draft("0", band("1", "10", "995"), band("12", "20", "979"))
                        .judge(COHORT)
                        .refusals());
        assertEquals(
                List.of(StatementRefusals.BANDS_NOT_CONTIGUOUS),
                draft("0", band("1", "10", "995"), band("10", "20", "979"))
                        .judge(COHORT)
                        .refusals());
    }

    @Test
    void aBandOfOneParticipantIsFineAndOfNoneIsRefused() {
        assertEquals(List.of(), draft("0", band("1", "1", "995")).judge(COHORT).refusals());
        assertEquals(
                List.of(StatementRefusals.BAND_LIMITS_INVALID),
                draft("0", band("1", "0", "995")).judge(COHORT).refusals());
    }

    @Test
    void percentagesReachFromZeroToAHundred() {
        assertEquals(
                List.of(),
                draft("0", new BandDraft("1", "10", "995", "0", "100"))
                        .judge(COHORT)
                        .refusals());
        assertEquals(
                List.of(StatementRefusals.BAND_PERCENTAGE_INVALID),
                draft("0", new BandDraft("1", "10", "995", "100.01", "40"))
                        .judge(COHORT)
                        .refusals());
        assertEquals(
                List.of(StatementRefusals.BAND_PERCENTAGE_INVALID),
                draft("0", new BandDraft("1", "10", "995", "60", "-1"))
                        .judge(COHORT)
                        .refusals());
    }

    @Test
    void aContractHasOneToFourBands() {
        assertEquals(
                List.of(StatementRefusals.BANDS_MISSING),
                draft("0").judge(COHORT).refusals());
        assertEquals(
                List.of(StatementRefusals.BANDS_MISSING),
                draft("0", (BandDraft) null).judge(COHORT).refusals());
        assertEquals(List.of(), draft("0", fourBands()).judge(COHORT).refusals());
        BandDraft[] five = Arrays.copyOf(fourBands(), 5);
        five[4] = band("41", "50", "900");
        assertEquals(
                List.of(StatementRefusals.BANDS_MISSING),
                draft("0", five).judge(COHORT).refusals());
    }

    @Test
    void everythingMissingIsReportedAtOnce() {
        List<Refusal> all = List.of(
                StatementRefusals.RECRUITMENT_TARGET_INVALID,
                StatementRefusals.SET_UP_FEE_INVALID,
                StatementRefusals.VAT_CHARGEABLE_INVALID,
                StatementRefusals.BANDS_MISSING);
        assertEquals(
                all,
                new ContractDraft(null, null, null, null, null, null, null)
                        .judge(COHORT)
                        .refusals());
    }

    @Test
    void optionalAmountsAreJudgedWhenTheyAreThere() {
        ContractDraft draft = new ContractDraft("250", "0", "x", "x", "true", List.of(band("1", "10", "995")), "x");
        assertEquals(
                List.of(
                        StatementRefusals.MONTHLY_SERVICE_FEE_INVALID,
                        StatementRefusals.UPLIFT_AMOUNT_INVALID,
                        StatementRefusals.MENTOR_PAYMENT_INVALID),
                draft.judge(COHORT).refusals());
    }

    private static ContractDraft draft(String setUpFee, BandDraft... bands) {
        return new ContractDraft("250", setUpFee, null, "100", "true", Arrays.asList(bands), null);
    }

    private static BandDraft[] fourBands() {
        return new BandDraft[] {
            band("0", "10", "995"), band("11", "20", "979"), band("21", "30", "966"), band("31", "40", "966")
        };
    }

    private static BandDraft band(String min, String max, String perParticipant) {
        return new BandDraft(min, max, perParticipant, null, null);
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
