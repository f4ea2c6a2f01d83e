package uk.gov.education.ecf.platform.documents.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LenientNumbersTest {

    @Test
    void leadingDigitsCount() {
        assertEquals(Optional.of(5L), LenientNumbers.leading("5abc"));
        assertEquals(Optional.of(2021L), LenientNumbers.leading(" 2021 "));
        assertEquals(Optional.of(0L), LenientNumbers.leading("0"));
    }

    @Test
    void withoutLeadingDigitsThereIsNone() {
        assertEquals(Optional.empty(), LenientNumbers.leading("abc"));
        assertEquals(Optional.empty(), LenientNumbers.leading(""));
        assertEquals(Optional.empty(), LenientNumbers.leading("-1"));
    }

    @Test
    void numbersNobodyMeansDoNotOverflow() {
        assertEquals(Optional.of(Long.MAX_VALUE), LenientNumbers.leading("9".repeat(40)));
        assertEquals(Optional.empty(), QueryParameters.year("9".repeat(40)));
    }
}
