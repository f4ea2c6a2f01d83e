package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * A number is what it means, however it is written: 2024.0 and 2.024e3 are the whole number 2024. Any other number keeps the
 * digits that were written, so that none is ever rounded.
 */
final class WholeNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 18;

    @Override
    public ValueNode numberNode(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean whole = shortest.scale() <= 0 && shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return whole ? numberNode(shortest.longValueExact()) : super.numberNode(number);
    }
}
