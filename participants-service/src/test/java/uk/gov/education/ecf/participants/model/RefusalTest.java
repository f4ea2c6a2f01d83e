package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    @Test
    void noTwoRefusalsShareACode() {
        assertEquals(
                Refusal.values().length,
                Stream.of(Refusal.values()).map(Refusal::code).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void aCodeIsAKebabCaseWordAndADetailASentence(Refusal refusal) {
        assertTrue(refusal.code().matches("[a-z]+(-[a-z]+)*"), refusal.code());
        assertTrue(refusal.detail().endsWith("."), refusal.detail());
    }
}
