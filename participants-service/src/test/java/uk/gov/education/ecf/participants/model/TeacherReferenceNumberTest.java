package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeacherReferenceNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1234567,1234567",
        "12345,0012345",
        "123456,0123456",
        "RP99/12345,9912345",
        "' 12 34 567 ',1234567",
        "00-00001,0000001"
    })
    void fiveToSevenDigitsAreANumber(String entered, String kept) {
        assertEquals(Optional.of(new TeacherReferenceNumber(kept)), TeacherReferenceNumber.parse(entered));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1234", "12345678", "abc", "١٢٣٤٥٦٧"})
    void anythingElseIsNone(String entered) {
        assertEquals(Optional.empty(), TeacherReferenceNumber.parse(entered));
    }
}
