package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;

/** The documents of transfers, as {@link ParticipantSource} makes those of participants. */
@Singleton
record TransferSource(PeopleRendering people, TransferDocuments transfers) implements DocumentSource {

    @Override
    public String resource() {
        return "transfers";
    }

    @Override
    public DocumentTable table() {
        return TransferDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "participants";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return people.render(
                ids, table(), (person, challenged, day) -> transfers.render(List.of(person), challenged, day));
    }
}
