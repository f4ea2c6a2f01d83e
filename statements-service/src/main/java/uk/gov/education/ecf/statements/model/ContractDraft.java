package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

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
    private static final BigDecimal USUAL_MENTOR_PAYMENT = new BigDecimal("1000.00");

    /**
     * Everything that is wrong with it, or the contract that it states.
     *
     * @param cohort whose mentors have the usual price where they are paid for apart and the contract names none (rule I-20)
     */
    public Judged<Contract> judge(Cohort cohort) {
        Refusals refusals = new Refusals();
        Claim<Integer> target = refusals.require(
                Written.wholeNumber(recruitmentTarget, MOST_PARTICIPANTS),
                StatementRefusals.RECRUITMENT_TARGET_INVALID);
        Claim<BigDecimal> setUp = refusals.require(pounds(setUpFee), StatementRefusals.SET_UP_FEE_INVALID);
        Claim<BigDecimal> monthly = refusals.readIfGiven(
                monthlyServiceFee, ContractDraft::pounds, StatementRefusals.MONTHLY_SERVICE_FEE_INVALID);
        Claim<BigDecimal> uplift =
                refusals.readIfGiven(upliftAmount, ContractDraft::pounds, StatementRefusals.UPLIFT_AMOUNT_INVALID);
        Claim<Boolean> vat = refusals.require(Written.flag(vatChargeable), StatementRefusals.VAT_CHARGEABLE_INVALID);
        Claim<List<Band>> sound = refusals.take(judgeBands());
        Claim<BigDecimal> mentor = refusals.readIfGiven(
                mentorPaymentPerParticipant, ContractDraft::pounds, StatementRefusals.MENTOR_PAYMENT_INVALID);
        return refusals.otherwise(() -> new Contract(
                target.get(),
                setUp.get(),
                monthly.orNull(),
                uplift.orNull(),
                vat.get(),
                sound.get(),
                mentorPayment(mentor, cohort)));
    }

    private static BigDecimal mentorPayment(Claim<BigDecimal> given, Cohort cohort) {
        return given.orNull() == null && cohort.mentorFunding() ? USUAL_MENTOR_PAYMENT : given.orNull();
    }

    private Judged<List<Band>> judgeBands() {
        if (bands == null
                || bands.isEmpty()
                || bands.size() > MOST_BANDS
                || bands.stream().anyMatch(Objects::isNull)) {
            return Judged.refused(StatementRefusals.BANDS_MISSING);
        }
        Refusals refusals = new Refusals();
        List<Claim<Band>> claims =
                bands.stream().map(band -> refusals.take(band.judge())).toList();
        return refusals.otherwise(() ->
                        claims.stream().map(Claim::get).sorted(Band.ASCENDING).toList())
                .flatMap(ContractDraft::contiguous);
    }

    private static Judged<List<Band>> contiguous(List<Band> ascending) {
        return Band.areContiguous(ascending)
                ? Judged.accepted(ascending)
                : Judged.refused(StatementRefusals.BANDS_NOT_CONTIGUOUS);
    }

    private static Optional<BigDecimal> pounds(String text) {
        return Written.decimal(text, MOST_POUNDS);
    }
}
