package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
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
    static final int MOST_PARTICIPANTS = 1_000_000;

    private static final int MOST_BANDS = 4;

    /** Everything that is wrong with it, or the contract that it states. */
    public Judged<Contract> judge() {
        Faults faults = new Faults();
        Integer target = faults.require(
                Written.wholeNumber(recruitmentTarget, MOST_PARTICIPANTS), Refusal.RECRUITMENT_TARGET_INVALID);
        BigDecimal setUp = faults.require(pounds(setUpFee), Refusal.SET_UP_FEE_INVALID);
        BigDecimal monthly = poundsOrNull(monthlyServiceFee, Refusal.MONTHLY_SERVICE_FEE_INVALID, faults);
        BigDecimal uplift = poundsOrNull(upliftAmount, Refusal.UPLIFT_AMOUNT_INVALID, faults);
        Boolean vat = faults.require(Written.flag(vatChargeable), Refusal.VAT_CHARGEABLE_INVALID);
        List<Band> sound = soundBands(faults);
        BigDecimal mentor = poundsOrNull(mentorPaymentPerParticipant, Refusal.MENTOR_PAYMENT_INVALID, faults);
        return faults.otherwise(() -> new Contract(target, setUp, monthly, uplift, vat, sound, mentor));
    }

    private List<Band> soundBands(Faults faults) {
        if (bands == null
                || bands.isEmpty()
                || bands.size() > MOST_BANDS
                || bands.stream().anyMatch(Objects::isNull)) {
            faults.addAll(List.of(Refusal.BANDS_MISSING));
            return List.of();
        }
        List<Judged<Band>> judged = bands.stream().map(BandDraft::judge).toList();
        judged.forEach(band -> faults.addAll(band.refusals()));
        List<Band> sound = judged.stream()
                .map(Judged::result)
                .filter(Objects::nonNull)
                .sorted(Band.ASCENDING)
                .toList();
        faults.refuseIf(sound.size() == bands.size() && !Band.areContiguous(sound), Refusal.BANDS_NOT_CONTIGUOUS);
        return sound;
    }

    private static BigDecimal poundsOrNull(String text, Refusal refusal, Faults faults) {
        return text == null ? null : faults.require(pounds(text), refusal);
    }

    private static Optional<BigDecimal> pounds(String text) {
        return Written.decimal(text, MOST_POUNDS);
    }
}
