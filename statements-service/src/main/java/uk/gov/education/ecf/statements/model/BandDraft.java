package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A band as somebody wrote it down; percentages that are left out are the usual 60 and 40. */
public record BandDraft(String min, String max, String perParticipant, String outputPaymentPercentage, String serviceFeePercentage) {

    private static final int MOST_PARTICIPANTS = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Judged<Band> judge() {
        Optional<Integer> from = Written.wholeNumber(min, MOST_PARTICIPANTS);
        Optional<Integer> to = Written.wholeNumber(max, MOST_PARTICIPANTS);
        Optional<BigDecimal> price = Written.decimal(perParticipant, ContractDraft.MOST_POUNDS);
        Optional<BigDecimal> output = percentage(outputPaymentPercentage, "60");
        Optional<BigDecimal> service = percentage(serviceFeePercentage, "40");
        List<Refusal> refusals = new ArrayList<>();
        if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
            refusals.add(Refusal.BAND_LIMITS_INVALID);
        }
        if (price.isEmpty()) {
            refusals.add(Refusal.BAND_PRICE_INVALID);
        }
        if (output.isEmpty() || service.isEmpty()) {
            refusals.add(Refusal.BAND_PERCENTAGE_INVALID);
        }
        return refusals.isEmpty()
                ? Judged.accepted(new Band(from.get(), to.get(), price.get(), output.get(), service.get()))
                : Judged.refused(refusals);
    }

    private static Optional<BigDecimal> percentage(String text, String usual) {
        return Written.decimal(text == null ? usual : text, HUNDRED);
    }
}
