package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A contract as somebody wrote it down; every value is text or null. */
public record ContractDraft(
        String recruitmentTarget,
        String setUpFee,
        String monthlyServiceFee,
        String upliftAmount,
        String vatChargeable,
        List<BandDraft> bands,
        String mentorPaymentPerParticipant) {

    static final BigDecimal MOST_POUNDS = new BigDecimal("999999999.99");

    private static final int MOST_PARTICIPANTS = 1_000_000;
    private static final int MOST_BANDS = 4;

    /** Everything that is wrong with it, or the contract that it states. */
    public Judged<Contract> judge() {
        List<Refusal> refusals = new ArrayList<>();
        Integer target = required(Written.wholeNumber(recruitmentTarget, MOST_PARTICIPANTS), Refusal.RECRUITMENT_TARGET_INVALID, refusals);
        BigDecimal setUp = required(pounds(setUpFee), Refusal.SET_UP_FEE_INVALID, refusals);
        BigDecimal monthly = optionalPounds(monthlyServiceFee, Refusal.MONTHLY_SERVICE_FEE_INVALID, refusals);
        BigDecimal uplift = optionalPounds(upliftAmount, Refusal.UPLIFT_AMOUNT_INVALID, refusals);
        Boolean vat = required(Written.flag(vatChargeable), Refusal.VAT_CHARGEABLE_INVALID, refusals);
        List<Band> sound = soundBands(refusals);
        BigDecimal mentor = optionalPounds(mentorPaymentPerParticipant, Refusal.MENTOR_PAYMENT_INVALID, refusals);
        return refusals.isEmpty()
                ? Judged.accepted(new Contract(target, setUp, monthly, uplift, vat, sound, mentor))
                : Judged.refused(refusals);
    }

    private List<Band> soundBands(List<Refusal> refusals) {
        if (bands == null || bands.isEmpty() || bands.size() > MOST_BANDS || bands.stream().anyMatch(Objects::isNull)) {
            refusals.add(Refusal.BANDS_MISSING);
            return List.of();
        }
        List<Judged<Band>> judged = bands.stream().map(BandDraft::judge).toList();
        judged.stream().flatMap(band -> band.refusals().stream()).distinct().forEach(refusals::add);
        List<Band> sound = judged.stream().map(Judged::result).filter(Objects::nonNull).sorted(Comparator.comparing(Band::min)).toList();
        if (sound.size() == bands.size() && !areContiguous(sound)) {
            refusals.add(Refusal.BANDS_NOT_CONTIGUOUS);
        }
        return sound;
    }

    private static boolean areContiguous(List<Band> ascending) {
        boolean contiguous = ascending.get(0).min() <= 1;
        for (int i = 1; i < ascending.size(); i++) {
            contiguous &= ascending.get(i).min() == ascending.get(i - 1).max() + 1;
        }
        return contiguous;
    }

    private static <T> T required(Optional<T> value, Refusal otherwise, List<Refusal> refusals) {
        if (value.isEmpty()) {
            refusals.add(otherwise);
        }
        return value.orElse(null);
    }

    private static BigDecimal optionalPounds(String text, Refusal otherwise, List<Refusal> refusals) {
        return text == null ? null : required(pounds(text), otherwise, refusals);
    }

    private static Optional<BigDecimal> pounds(String text) {
        return Written.decimal(text, MOST_POUNDS);
    }
}
