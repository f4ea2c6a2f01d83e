package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.documents;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model.Declaration;
import uk.gov.education.ecf.platform.transactions.Sql;

public class DeclarationDocuments {

    public Uni<Integer> write(Declaration declaration) {
        return Sql.update("insert into declaration_documents values (?1)", declaration.id());
    }
}
