package uk.gov.education.ecf.platform.jsonapi.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

class ToldRefusalsTest {

    private static final RefusalTable TABLE = new RefusalTable();
    private static final Refusal NO_COHORT = TABLE.invalid("cohort-missing", "cohort", "'#/cohort' is missing");
    private static final Refusal NO_DATE =
            TABLE.invalid("date-missing", "declaration_date", "enter '#/declaration_date'");
    private static final Refusal BAD_DATE =
            TABLE.invalid("date-invalid", "declaration_date", "'#/declaration_date' is no date");

    @Test
    void attributesKeepTheOrderInWhichTheyFirstFailed() {
        assertEquals(
                List.of("declaration_date", "cohort"),
                ToldRefusals.of(List.of(NO_DATE, NO_COHORT, BAD_DATE)).errors().stream()
                        .map(ToldRefusals.Error::title)
                        .toList());
    }

    @Test
    void severalFailuresOfOneAttributeShareAnElementUnderTheFirstCode() {
        assertEquals(
                List.of(new ToldRefusals.Error(
                        "date-missing",
                        "declaration_date",
                        "enter '#/declaration_date', '#/declaration_date' is no date")),
                ToldRefusals.of(List.of(NO_DATE, BAD_DATE)).errors());
    }

    @Test
    void theSameFailureIsToldOnce() {
        assertEquals(ToldRefusals.of(List.of(NO_COHORT)), ToldRefusals.of(List.of(NO_COHORT, NO_COHORT)));
    }

    @Test
    void theEnvelopeHoldsCodeTitleDetailAndThePageAboutTheCode() {
        assertEquals(
                "{\"errors\":[{\"code\":\"cohort-missing\",\"title\":\"cohort\",\"detail\":\"'#/cohort' is missing\","
                        + "\"links\":{\"about\":\"/errors#cohort-missing\"}}]}",
                Json.text(ToldRefusals.of(List.of(NO_COHORT))));
    }
}
