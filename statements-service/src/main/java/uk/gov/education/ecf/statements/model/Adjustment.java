package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import uk.gov.education.ecf.contracts.id.AdjustmentId;

/**
 * An amount that finance adds to a statement, or takes off it (rule I-14).
 *
 * @param paymentType why, in finance's words
 * @param amount      pounds, exact, with two decimals; never zero
 */
public record Adjustment(AdjustmentId id, String paymentType, BigDecimal amount) {}
