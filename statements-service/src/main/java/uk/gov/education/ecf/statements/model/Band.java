package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A price for participants by their running number.
 *
 * @param min                     first number it covers; 0 and 1 both mean the first participant
 * @param max                     last number it covers
 * @param perParticipant          pounds
 * @param outputPaymentPercentage paid as declarations come in
 * @param serviceFeePercentage    paid as the monthly service fee
 */
public record Band(
        int min,
        int max,
        BigDecimal perParticipant,
        BigDecimal outputPaymentPercentage,
        BigDecimal serviceFeePercentage) {

    static final Comparator<Band> ASCENDING = Comparator.comparing(Band::min);

    /** Whether they cover every participant from the first to the last one's max, each once. */
    static boolean areContiguous(List<Band> ascending) {
        int nextFrom = Math.min(ascending.get(0).min(), 1);
        for (Band band : ascending) {
            if (band.min() != nextFrom) {
                return false;
            }
            nextFrom = band.max() + 1;
        }
        return true;
    }

    /** How many declarations of one type it takes (rule I-24). */
    public int capacity() {
        return max - Math.max(1, min) + 1;
    }

    /** How many of the first so many participants are in it (rule I-29). */
    public int partOf(int participants) {
        int before = Math.max(min - 1, 0);
        return Math.max(0, Math.min(participants, max) - before);
    }
}
