package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The documents of transfers, as {@link ParticipantSource} makes those of participants. */
@Singleton
record TransferSource(Participants participants, ParticipantDocuments documents, TransferDocuments transfers, Now clock)
        implements DocumentSource {

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
        return participants
                .holdAll(ids.stream().map(ParticipantId::new).toList())
                .flatMap(this::renderAll);
    }

    private Uni<List<Rendered>> renderAll(List<Participant> people) {
        LocalDate today = clock.today();
        return DueDocuments.lastDaysAnnounced(
                        table().name(), people.stream().map(Participant::id).toList(), today)
                .flatMap(days -> OneByOne.all(people, person -> render(person, days.getOrDefault(person.id(), today))));
    }

    private Uni<Rendered> render(Participant person, LocalDate day) {
        return documents
                .findChallengedBehind(Optional.of(person))
                .flatMap(challenged -> transfers.render(List.of(person), challenged, day))
                .map(rows -> new Rendered(person.id().value(), rows));
    }
}
