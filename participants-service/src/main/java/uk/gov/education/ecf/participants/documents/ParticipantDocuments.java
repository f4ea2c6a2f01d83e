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
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Keeps the documents of a participant as its lead providers may see it. */
@Singleton
public record ParticipantDocuments(KnownPartnerships partnerships) {

    static final DocumentTable TABLE = DocumentTable.of("participant_documents", "lead_provider_id");

    /** Makes what each provider sees on that day the participant's only documents. */
    public Uni<Void> write(Participant participant, LocalDate day) {
        return render(participant, day)
                .flatMap(rows -> TABLE.replace(participant.id().value(), rows));
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
    Uni<List<DocumentRow>> render(Participant participant, LocalDate day) {
        return partnerships
                .findChallenged(participant.partnerships())
                .map(challenged -> Visibility.of(participant, challenged, day).entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList());
    }

    /** Those whose documents say something else since that day began. */
    public Uni<List<ParticipantId>> dueOn(LocalDate day) {
        return Sql.list(
                        UUID.class,
                        "select distinct id from participant_documents where next_status_change_on <= ?1 order by id",
                        day)
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    /** Whether that is so for one of them: between finding and holding, another replica may have been there. */
    public Uni<Boolean> isDueOn(ParticipantId id, LocalDate day) {
        return Sql.one(
                        UUID.class,
                        "select id from participant_documents where id = ?1 and next_status_change_on <= ?2",
                        id.value(),
                        day)
                .map(Optional::isPresent);
    }

    /** The days before those that have begun and were not announced yet, of the people whom they concern. */
    Uni<Map<ParticipantId, LocalDate>> lastDaysAnnounced(List<ParticipantId> people, LocalDate today) {
        return Sql.list(
                        Object[].class,
                        "select id, min(next_status_change_on) from participant_documents where id = any("
                                + UuidArray.of(1) + ") and next_status_change_on <= ?2 group by id",
                        UuidArray.literal(
                                people.stream().map(ParticipantId::value).toList()),
                        today)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new ParticipantId((UUID) row[0]), row -> ((LocalDate) row[1]).minusDays(1))));
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
