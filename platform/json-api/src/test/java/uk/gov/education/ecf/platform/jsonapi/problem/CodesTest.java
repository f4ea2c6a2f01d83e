package uk.gov.education.ecf.platform.jsonapi.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.http.TransportProblems;

class CodesTest {

    @Test
    void everyConstantAndEveryWordedRefusalIsAmongTheCommonCodes() {
        Stream<Problem> worded = Stream.of(
                CommonProblems.filterRequired(""),
                CommonProblems.propertyUnknown("", "", ""),
                CommonProblems.valueInvalid("", ""));
        Stream<Problem> constants = Stream.of(CommonProblems.class.getFields()).map(CodesTest::constant);
        Set<String> given = new TreeSet<>(
                Stream.concat(constants, worded).map(Problem::code).toList());
        assertEquals(given, new TreeSet<>(CommonProblems.codes()));
    }

    @Test
    void everyStatusHasItsCodeAmongThoseOfTheTransport() {
        assertTrue(
                IntStream.range(400, 600).mapToObj(TransportProblems::of).allMatch(problem -> TransportProblems.codes()
                        .contains(problem.code())));
        assertEquals("request-malformed", TransportProblems.codes().get(0));
    }

    private static Problem constant(Field field) {
        try {
            return (Problem) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
