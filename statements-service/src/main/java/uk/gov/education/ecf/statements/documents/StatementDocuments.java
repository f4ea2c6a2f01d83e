package uk.gov.education.ecf.statements.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.statements.config.StatementsConfig;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.StoredStatement;

/** Keeps the documents of statements true. */
@ApplicationScoped
public class StatementDocuments {

    public static final String TABLE_NAME = "statement_documents";

    /** A statement that starts to appear in lists is news to its provider although it reads as before. */
    private static final String NOT_LISTED = "not listed";

    static final DocumentTable TABLE = DocumentTable.of(TABLE_NAME, "lead_provider_id");

    private final StatementsConfig config;

    StatementDocuments(StatementsConfig config) {
        this.config = config;
    }

    public Uni<Void> putAll(List<StoredStatement> statements) {
        return TABLE.putAll(statements.stream().map(this::document).toList());
    }

    DocumentRow document(StoredStatement stored) {
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
        Resource resource = linked(Resource.of(statement.id(), shown));
        return new DocumentRow(
                key(statement), filters, stored.createdAt(), resource.json(), terms.outputFee() ? "" : NOT_LISTED);
    }

    /** What documents depend on beside their statements: whether they lead to breakdowns. */
    String basis() {
        return config.providerBreakdown() ? StatementAttributes.BREAKDOWN : "";
    }

    private Resource linked(Resource resource) {
        return config.providerBreakdown()
                ? resource.linking(StatementAttributes.BREAKDOWN, "/api/v3/statements/" + resource.id() + "/breakdown")
                : resource;
    }

    private static Map<String, Object> key(Statement statement) {
        return Map.of(
                "lead_provider_id",
                statement.terms().leadProviderId().value(),
                "id",
                statement.id().value());
    }
}
