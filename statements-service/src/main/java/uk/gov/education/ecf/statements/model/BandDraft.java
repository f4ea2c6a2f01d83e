package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A band as somebody wrote it down; percentages that are left out are the usual 60 and 40. */
public record BandDraft(
        String min, String max, String perParticipant, String outputPaymentPercentage, String serviceFeePercentage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Judged<Band> judge() {
        Faults faults = new Faults();
        Integer to =
                faults.require(Written.wholeNumber(max, ContractDraft.MOST_PARTICIPANTS), Refusal.BAND_LIMITS_INVALID);
        Integer from = to == null ? null : faults.require(Written.wholeNumber(min, to), Refusal.BAND_LIMITS_INVALID);
        BigDecimal price =
                faults.require(Written.decimal(perParticipant, ContractDraft.MOST_POUNDS), Refusal.BAND_PRICE_INVALID);
        BigDecimal output = faults.require(percentage(outputPaymentPercentage, "60"), Refusal.BAND_PERCENTAGE_INVALID);
        BigDecimal service = faults.require(percentage(serviceFeePercentage, "40"), Refusal.BAND_PERCENTAGE_INVALID);
        return faults.otherwise(() -> new Band(from, to, price, output, service));
    }

    private static Optional<BigDecimal> percentage(String text, String usual) {
        return Written.decimal(text == null ? usual : text, HUNDRED);
    }
}
