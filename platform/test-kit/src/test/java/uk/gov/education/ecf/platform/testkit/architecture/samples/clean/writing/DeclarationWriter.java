package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.writing;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.documents.DeclarationDocuments;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model.Declaration;

record DeclarationWriter(DeclarationDocuments documents) {

    Uni<Integer> write(Declaration declaration) {
        return documents.write(declaration);
    }
}
