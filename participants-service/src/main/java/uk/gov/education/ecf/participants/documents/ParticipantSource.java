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

/**
 * The documents of participants as they follow from the people and from what is known of their partnerships. A day that has begun
 * but is not announced yet is left to the day change: a rebuild announces nothing.
 */
@Singleton
record ParticipantSource(Participants participants, ParticipantDocuments documents, Now clock)
        implements DocumentSource {

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
                .map(challenged ->
                        new Rendered(person.id().value(), ParticipantDocuments.rows(person, challenged, day)));
    }
}
