package uk.gov.education.ecf.statements.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.StatementRow;

/** Keeps the document of a statement true. */
@ApplicationScoped
public class StatementDocuments {

    static final String TABLE_NAME = "statement_documents";

    private static final DocumentTable TABLE = DocumentTable.named(TABLE_NAME);

    public Uni<Void> put(StatementRow row) {
        Statement statement = row.statement();
        StatementTerms terms = statement.terms();
        Map<String, Object> filters = Map.of(
                "cohort",
                terms.cohort(),
                "type",
                StatementAttributes.TYPE,
                "output_fee",
                terms.outputFee(),
                "payment_date",
                terms.paymentDate());
        StatementAttributes shown = StatementAttributes.of(terms, statement.state(), row.createdAt());
        String json = new Resource(statement.id().toString(), "statement", shown).json();
        return TABLE.put(new DocumentRow(key(statement), filters, row.createdAt(), json));
    }

    /**
     * Makes the next write a new document. A statement that starts to appear in lists is news to its provider although it reads
     * as before, so its {@code updated_at} has to move.
     */
    public Uni<Void> forget(StatementRow row) {
        return TABLE.remove(key(row.statement()));
    }

    private static Map<String, Object> key(Statement statement) {
        return Map.of(
                "lead_provider_id",
                statement.terms().leadProviderId().value(),
                "id",
                statement.id().value());
    }
}
