package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final List<Refusal> EVERY_ONE = Stream.concat(
                    Arrays.stream(Refusals.class.getDeclaredFields())
                            .filter(field -> field.getType() == Refusal.class)
                            .map(RefusalsTest::value),
                    Stream.of(Refusals.withdrawnAt(Instant.EPOCH), Refusals.noOpenStatement(2024)))
            .toList();

    @Test
    void everyCodeIsPublishedOnceAndInKebabCase() {
        List<String> codes = Refusals.codes();
        assertEquals(new HashSet<>(EVERY_ONE.stream().map(Refusal::code).toList()), Set.copyOf(codes));
        assertEquals(codes.size(), EVERY_ONE.size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*")), codes::toString);
    }

    private static Refusal value(Field constant) {
        try {
            return (Refusal) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
