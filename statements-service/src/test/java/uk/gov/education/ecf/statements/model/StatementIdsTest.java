package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

class StatementIdsTest {

    private static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");

    @Test
    void aStatementHasTheSameIdOnEveryMachine() {
        assertEquals(
                "ea0b22ee-7b89-3608-963b-eb958beddf95",
                StatementIds.of(terms(AURORA, 2024, Month.MAY, 2026)).toString());
    }

    @Test
    void itsIdDependsOnWhatIsUniqueAboutIt() {
        var id = StatementIds.of(terms(AURORA, 2024, Month.MAY, 2026));
        assertNotEquals(id, StatementIds.of(terms(LeadProviderId.random(), 2024, Month.MAY, 2026)));
        assertNotEquals(id, StatementIds.of(terms(AURORA, 2023, Month.MAY, 2026)));
        assertNotEquals(id, StatementIds.of(terms(AURORA, 2024, Month.JUNE, 2026)));
        assertNotEquals(id, StatementIds.of(terms(AURORA, 2024, Month.MAY, 2027)));
    }

    @Test
    void itsDatesDoNotMatter() {
        StatementTerms terms = terms(AURORA, 2024, Month.MAY, 2026);
        assertEquals(
                StatementIds.of(terms),
                StatementIds.of(
                        StatementFixture.withCutOff(terms, terms.cutOffDate().plusDays(1))));
    }

    private static StatementTerms terms(LeadProviderId provider, int cohort, Month month, int year) {
        return new StatementTerms(
                provider, cohort, month, year, LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 25), true);
    }
}
