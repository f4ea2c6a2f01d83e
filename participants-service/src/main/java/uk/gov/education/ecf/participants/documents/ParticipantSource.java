package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The documents of participants as they follow from the people and from what is known of their partnerships. */
@Singleton
record ParticipantSource(PeopleRendering people) implements DocumentSource {

    @Override
    public String resource() {
        return "participants";
    }

    @Override
    public DocumentTable table() {
        return ParticipantDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "participants";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return people.render(
                ids,
                table(),
                (person, challenged, day) -> OneByOne.given(ParticipantDocuments.rows(person, challenged, day)));
    }
}
