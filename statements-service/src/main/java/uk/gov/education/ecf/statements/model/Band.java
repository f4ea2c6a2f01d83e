package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;

/**
 * A price for participants by their running number.
 *
 * @param min                     first number it covers
 * @param max                     last number it covers
 * @param perParticipant          pounds
 * @param outputPaymentPercentage paid as declarations come in
 * @param serviceFeePercentage    paid as the monthly service fee
 */
public record Band(int min, int max, BigDecimal perParticipant, BigDecimal outputPaymentPercentage, BigDecimal serviceFeePercentage) {
}
