package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * Renders documents that follow from people, their partnerships and the day. A day that has begun but is not announced yet is left
 * to the day change: a rebuild announces nothing.
 */
@Singleton
record PeopleRendering(Participants participants, KnownPartnerships partnerships, Now clock) {

    /** The documents of one person on that day. */
    @FunctionalInterface
    interface Rows {
        Uni<List<DocumentRow>> of(Participant person, Set<PartnershipId> challenged, LocalDate day);
    }

    /** Holds those of the people whom there are, and renders what each shows in that table. */
    Uni<List<Rendered>> render(List<UUID> ids, DocumentTable table, Rows rows) {
        return participants
                .holdAll(ids.stream().map(ParticipantId::new).toList())
                .flatMap(people -> renderAll(people, table, rows));
    }

    private Uni<List<Rendered>> renderAll(List<Participant> people, DocumentTable table, Rows rows) {
        LocalDate today = clock.today();
        List<ParticipantId> ids = people.stream().map(Participant::id).toList();
        return OneByOne.ask(
                        () -> DueDocuments.lastDaysAnnounced(table.name(), ids, today),
                        () -> partnerships.findChallenged(behind(people)))
                .flatMap((days, challenged) -> OneByOne.all(
                        people, person -> rows.of(person, challenged, days.getOrDefault(person.id(), today))
                                .map(rendered -> new Rendered(person.id().value(), rendered))));
    }

    private static Set<PartnershipId> behind(List<Participant> people) {
        return people.stream().flatMap(person -> person.partnerships().stream()).collect(Collectors.toSet());
    }
}
