package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Visibility;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.ShownDocument;

/** Keeps the documents of a participant as lead providers may see it, and of what else is shown of the person. */
@Singleton
public record ParticipantDocuments(
        KnownPartnerships partnerships, TransferDocuments transfers, UnfundedMentorDocuments mentors) {

    static final DocumentTable TABLE = DocumentTable.of("participant_documents", "lead_provider_id");

    /** Makes what each provider sees on that day the participant's only documents. */
    public Uni<Void> write(Participant participant, LocalDate day) {
        return showAll(List.of(participant), day).chain(() -> mentors.follow(participant));
    }

    /** The same of many people, in one statement a table, of whom nothing but the day has changed. */
    public Uni<Void> showAll(List<Participant> people, LocalDate day) {
        Set<PartnershipId> behind = people.stream()
                .flatMap(person -> person.partnerships().stream())
                .collect(Collectors.toSet());
        return partnerships.findChallenged(behind).flatMap(challenged -> showAll(people, challenged, day));
    }

    private Uni<Void> showAll(List<Participant> people, Set<PartnershipId> challenged, LocalDate day) {
        List<DocumentRow> rows = people.stream()
                .flatMap(person -> rows(person, challenged, day).stream())
                .toList();
        return TABLE.replaceAll(
                        people.stream().map(person -> person.id().value()).toList(), rows)
                .chain(() -> transfers.writeAll(people, challenged, day));
    }

    /** The participant as that provider, who sees them, reads them once the transaction is committed. */
    public Uni<ShownDocument> show(ParticipantId id, LeadProviderId seenBy) {
        return TABLE.show(key(seenBy, id));
    }

    /** Those of the partnerships behind somebody's periods to which their schools have objected; none behind nobody's. */
    public Uni<Set<PartnershipId>> findChallengedBehind(Optional<Participant> person) {
        return partnerships.findChallenged(person.map(Participant::partnerships).orElse(Set.of()));
    }

    /** What each provider sees of a participant, who is held, on that day. */
    static List<DocumentRow> rows(Participant participant, Set<PartnershipId> challenged, LocalDate day) {
        return Visibility.of(participant, challenged, day).entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * Whose documents say something else since that day began, in the order of their ids.
     *
     * @param after whom to go on behind; empty from the first on
     * @param most  how many at a time
     */
    public Uni<List<ParticipantId>> dueOn(LocalDate day, Optional<ParticipantId> after, int most) {
        return DueDocuments.dueOn(day, after, most);
    }

    /** Which of them that concerns still: between finding and holding, another replica may have been there. */
    public Uni<List<ParticipantId>> dueAmong(List<ParticipantId> people, LocalDate day) {
        return DueDocuments.dueAmong(people, day);
    }

    static DocumentRow row(LeadProviderId seenBy, VisibleParticipant seen) {
        ParticipantId id = seen.person().id();
        String json = Resource.of(id, ParticipantAttributes.of(seen)).json();
        return new DocumentRow(key(seenBy, id), filters(seen), seen.person().createdAt(), json);
    }

    private static Map<String, Object> key(LeadProviderId seenBy, ParticipantId id) {
        return Map.of("lead_provider_id", seenBy.value(), "id", id.value());
    }

    private static Map<String, Object> filters(VisibleParticipant seen) {
        List<Period> periods =
                seen.enrolments().stream().map(one -> one.period()).toList();
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put(
                "schedule_cohorts",
                periods.stream().map(period -> period.schedule().cohort()).toArray(Integer[]::new));
        filters.put(
                "training_statuses",
                periods.stream()
                        .map(period -> period.standing().training().wireName())
                        .collect(Collectors.joining(" ")));
        filters.put(
                "former_ids",
                seen.person().idChanges().stream()
                        .map(change -> change.from().value())
                        .toArray(UUID[]::new));
        filters.put("status_courses", StatusCourses.of(seen).text());
        filters.put("next_status_change_on", seen.nextStatusChange().orElse(null));
        return filters;
    }
}
