package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** A band as somebody wrote it down; percentages that are left out are the usual 60 and 40. */
public record BandDraft(
        String min, String max, String perParticipant, String outputPaymentPercentage, String serviceFeePercentage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Judged<Band> judge() {
        Refusals refusals = new Refusals();
        Optional<Integer> last = Written.wholeNumber(max, ContractDraft.MOST_PARTICIPANTS);
        Claim<Integer> to = refusals.require(last, StatementRefusals.BAND_LIMITS_INVALID);
        Claim<Integer> from = refusals.require(
                last.flatMap(most -> Written.wholeNumber(min, most)), StatementRefusals.BAND_LIMITS_INVALID);
        Claim<BigDecimal> price = refusals.require(
                Written.decimal(perParticipant, ContractDraft.MOST_POUNDS), StatementRefusals.BAND_PRICE_INVALID);
        Claim<BigDecimal> output =
                refusals.require(percentage(outputPaymentPercentage, "60"), StatementRefusals.BAND_PERCENTAGE_INVALID);
        Claim<BigDecimal> service =
                refusals.require(percentage(serviceFeePercentage, "40"), StatementRefusals.BAND_PERCENTAGE_INVALID);
        return refusals.otherwise(() -> new Band(from.get(), to.get(), price.get(), output.get(), service.get()));
    }

    private static Optional<BigDecimal> percentage(String text, String usual) {
        return Written.decimal(text == null ? usual : text, HUNDRED);
    }
}
