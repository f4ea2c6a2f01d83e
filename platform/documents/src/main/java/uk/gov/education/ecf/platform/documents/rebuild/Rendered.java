package uk.gov.education.ecf.platform.documents.rebuild;

import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.DocumentRow;

/** An aggregate that the transaction holds, with all documents that it should have: one for each reader, or none. */
public record Rendered(UUID id, List<DocumentRow> documents) {

    public Rendered {
        documents = List.copyOf(documents);
    }
}
