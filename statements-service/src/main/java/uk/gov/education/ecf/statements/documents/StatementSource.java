package uk.gov.education.ecf.statements.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.store.StoredStatement;

/** The documents of statements as they follow from the statements: one each, for its lead provider. */
@Singleton
record StatementSource(Statements statements, StatementDocuments documents) implements DocumentSource {

    @Override
    public String resource() {
        return "statements";
    }

    @Override
    public DocumentTable table() {
        return StatementDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "statements";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return statements
                .holdAll(ids.stream().map(StatementId::new).toList())
                .map(held -> held.stream().map(this::rendered).toList());
    }

    @Override
    public String basis() {
        return documents.basis();
    }

    private Rendered rendered(StoredStatement stored) {
        return new Rendered(stored.statement().id().value(), List.of(documents.document(stored)));
    }
}
