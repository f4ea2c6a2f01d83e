package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The documents of unfunded mentors as they follow from the mentors and their teachers. */
@Singleton
record UnfundedMentorSource(Participants participants, UnfundedMentorDocuments documents) implements DocumentSource {

    @Override
    public String resource() {
        return "unfunded-mentors";
    }

    @Override
    public DocumentTable table() {
        return UnfundedMentorDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "participants";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        List<ParticipantId> people = ids.stream().map(ParticipantId::new).toList();
        return documents
                .holdAll(people)
                .chain(() -> participants.findAll(people))
                .flatMap(found -> OneByOne.all(found, this::render));
    }

    private Uni<Rendered> render(Participant person) {
        return documents.render(person).map(rows -> new Rendered(person.id().value(), rows));
    }
}
