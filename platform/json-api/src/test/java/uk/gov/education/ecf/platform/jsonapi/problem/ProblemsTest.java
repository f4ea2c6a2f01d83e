package uk.gov.education.ecf.platform.jsonapi.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Problem NO_COHORT = new Problem("cohort-missing", "cohort", "'#/cohort' is missing");
    private static final Problem NO_DATE =
            new Problem("date-missing", "declaration_date", "enter '#/declaration_date'");
    private static final Problem BAD_DATE =
            new Problem("date-invalid", "declaration_date", "'#/declaration_date' is no date");

    @Test
    void attributesKeepTheOrderInWhichTheyFirstFailed() {
        List<Problem> told =
                new Problems().add(NO_DATE).add(NO_COHORT).add(BAD_DATE).toList();
        assertEquals(
                List.of("declaration_date", "cohort"),
                told.stream().map(Problem::title).toList());
    }

    @Test
    void severalFailuresOfOneAttributeShareAnElementUnderTheFirstCode() {
        Problem told = new Problems().add(NO_DATE).add(BAD_DATE).toList().get(0);
        assertEquals(
                new Problem(
                        "date-missing",
                        "declaration_date",
                        "enter '#/declaration_date', '#/declaration_date' is no date"),
                told);
    }

    @Test
    void theSameFailureIsToldOnce() {
        assertEquals(
                List.of(NO_COHORT), new Problems().add(NO_COHORT).add(NO_COHORT).toList());
    }

    @Test
    void nothingWrongRefusesNothing() {
        assertDoesNotThrow(() -> new Problems().refuseIfAny());
        assertEquals(
                422,
                assertThrows(
                                RequestRefused.class,
                                () -> new Problems().add(NO_COHORT).refuseIfAny())
                        .status());
    }
}
