package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.Wording;

class ParticipantRefusalsTest {

    @Test
    void noTwoRefusalsShareACodeAndAllAreListed() {
        List<String> codes = refusals().map(Refusal::code).toList();

        assertEquals(codes.size(), codes.stream().distinct().count());
        assertEquals(Set.copyOf(codes), Set.copyOf(new ParticipantRefusals().codes()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aCodeIsAKebabCaseWordAndADetailASentence(Refusal refusal) {
        assertTrue(refusal.code().matches("[a-z]+(-[a-z]+)*"), refusal.code());
        assertTrue(refusal.detail().endsWith("."), refusal.detail());
    }

    static Stream<Refusal> refusals() {
        return Stream.of(ParticipantRefusals.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.get(null) instanceof Wording wording
                                ? wording.with("one", "two")
                                : (Refusal) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}
