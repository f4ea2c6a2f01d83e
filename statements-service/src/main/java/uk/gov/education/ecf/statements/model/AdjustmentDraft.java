package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** An adjustment as somebody wrote it down; every value is text or null. */
public record AdjustmentDraft(String paymentType, String amount) {

    static final int LONGEST_PAYMENT_TYPE = 200;

    /** Everything that is wrong with it, or the adjustment that it states. */
    public Judged<Adjustment> judge(AdjustmentId id) {
        Refusals refusals = new Refusals();
        Claim<String> why = refusals.require(
                Optional.ofNullable(paymentType)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_PAYMENT_TYPE),
                StatementRefusals.PAYMENT_TYPE_INVALID);
        Claim<BigDecimal> pounds = refusals.require(
                Written.signedDecimal(amount, ContractDraft.MOST_POUNDS).filter(sum -> sum.signum() != 0),
                StatementRefusals.ADJUSTMENT_AMOUNT_INVALID);
        return refusals.otherwise(() -> new Adjustment(id, why.get(), pounds.get()));
    }
}
