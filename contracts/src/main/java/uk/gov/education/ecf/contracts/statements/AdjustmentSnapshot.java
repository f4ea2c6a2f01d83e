package uk.gov.education.ecf.contracts.statements;

import uk.gov.education.ecf.contracts.Matching;
import uk.gov.education.ecf.contracts.id.AdjustmentId;

/**
 * An amount that finance added to a statement, or took off it.
 *
 * @param paymentType why, in finance's words
 * @param amount pounds, exact; never zero
 */
public record AdjustmentSnapshot(
        AdjustmentId adjustmentId, String paymentType, @Matching("^-?[0-9]+\\.[0-9]{2}$") String amount) {}
