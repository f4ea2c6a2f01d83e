package uk.gov.education.ecf.statements.model.calculation;

import java.math.BigDecimal;

/**
 * What one declaration of a type earns within a band.
 *
 * @param band  {@code a} for the lowest to {@code d}; null where everybody has one price, and then without limits
 * @param min   first participant of the band by number; null without bands
 * @param max   last one; null without bands
 * @param price pounds, exact
 */
public record Rate(String band, Integer min, Integer max, BigDecimal price) {

    /** Beyond the last band (rule M13). */
    public static final Rate OVER_CONTRACT = new Rate("over contract", null, null, BigDecimal.ZERO);

    static Rate withoutBands(BigDecimal price) {
        return new Rate(null, null, null, price);
    }
}
