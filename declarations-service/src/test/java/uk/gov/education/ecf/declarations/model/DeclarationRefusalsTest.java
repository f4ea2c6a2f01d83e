package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationRefusalsTest {

    @Test
    void everyCodeIsPublishedOnceAndInKebabCase() {
        List<String> codes = new DeclarationRefusals().codes();
        assertEquals(
                Arrays.stream(DeclarationRefusals.class.getDeclaredFields())
                        .map(Field::getModifiers)
                        .filter(Modifier::isPublic)
                        .count(),
                codes.size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*")), codes::toString);
    }
}
