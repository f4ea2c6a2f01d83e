package uk.gov.education.ecf.statements.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.StoredStatement;

/** Keeps the documents of statements true. */
@ApplicationScoped
public class StatementDocuments {

    public static final String TABLE_NAME = "statement_documents";

    static final DocumentTable TABLE = DocumentTable.named(TABLE_NAME);

    public Uni<Void> putAll(List<StoredStatement> statements) {
        return TABLE.putAll(
                statements.stream().map(statement -> document(statement)).toList());
    }

    /**
     * A statement that starts to appear in lists is news to its provider although it reads as before, so its {@code updated_at}
     * has to move: the next write makes a new document.
     */
    public Uni<Void> forgetIfNews(Change<Statement, StatementEvent> change) {
        return change.events().contains(new StatementEvent.Changed(true))
                ? TABLE.remove(key(change.aggregate()))
                : OneByOne.nothing();
    }

    static DocumentRow document(StoredStatement stored) {
        Statement statement = stored.statement();
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
        StatementAttributes shown = StatementAttributes.of(terms, statement.state(), stored.createdAt());
        String json = Resource.of(statement.id(), shown).json();
        return new DocumentRow(key(statement), filters, stored.createdAt(), json);
    }

    private static Map<String, Object> key(Statement statement) {
        return Map.of(
                "lead_provider_id",
                statement.terms().leadProviderId().value(),
                "id",
                statement.id().value());
    }
}
