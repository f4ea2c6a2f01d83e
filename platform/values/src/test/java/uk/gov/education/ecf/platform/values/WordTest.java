package uk.gov.education.ecf.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void aWordIsWrittenInSnakeCaseUnlessItSaysOtherwise() {
        assertEquals(List.of("awaiting_clawback", "retained-1"), Word.all(Sample.class));
    }

    @Test
    void onlyTheWrittenNameIsTheWord() {
        assertEquals(Optional.of(Sample.RETAINED_1), Word.of(Sample.class, "retained-1"));
        assertEquals(Optional.empty(), Word.of(Sample.class, "RETAINED_1"));
        assertEquals(Optional.empty(), Word.of(Sample.class, null));
        assertThrows(IllegalArgumentException.class, () -> Word.required(Sample.class, "retained_1"));
    }

    private enum Sample implements Word {
        AWAITING_CLAWBACK,
        RETAINED_1 {
            @Override
            public String wireName() {
                return "retained-1";
            }
        }
    }
}
