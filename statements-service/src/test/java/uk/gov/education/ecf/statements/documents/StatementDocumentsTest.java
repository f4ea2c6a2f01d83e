package uk.gov.education.ecf.statements.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.StoredStatement;

class StatementDocumentsTest {

    private static final StatementId ID = StatementId.random();

    @Test
    void aStatementLinksToItsBreakdownWhereProvidersMayReadIt() {
        assertTrue(json(new StatementDocuments(() -> true))
                .endsWith(",\"links\":{\"breakdown\":\"/api/v3/statements/" + ID + "/breakdown\"}}"));
        assertFalse(json(new StatementDocuments(() -> false)).contains("links"));
    }

    @Test
    void documentsAreMadeAnewWhenThatChanges() {
        assertNotEquals(new StatementDocuments(() -> true).basis(), new StatementDocuments(() -> false).basis());
    }

    private static String json(StatementDocuments documents) {
        LocalDate cutOff = LocalDate.of(2026, 4, 30);
        StatementTerms terms =
                new StatementTerms(LeadProviderId.random(), 2024, Month.MAY, 2026, cutOff, cutOff.plusDays(25), true);
        Statement statement = Statement.scheduled(ID, terms).aggregate();
        return documents
                .document(new StoredStatement(statement, 0, Instant.EPOCH))
                .json();
    }
}
