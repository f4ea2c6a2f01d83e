package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.Visibility;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Keeps the documents of a participant as its lead providers may see it. */
@ApplicationScoped
public class ParticipantDocuments {

    private static final DocumentTable TABLE = DocumentTable.named("participant_documents");

    /** Writes what each provider sees on that day and removes what one no longer may. */
    public Uni<Void> write(Participant participant, LocalDate day) {
        return challenged(participant)
                .map(challenged -> Visibility.of(participant, challenged, day))
                .call(ParticipantDocuments::put)
                .flatMap(seen -> removeOthers(participant, seen));
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

    private static Uni<Void> put(Map<LeadProviderId, VisibleParticipant> seen) {
        return TABLE.putAll(seen.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .toList());
    }

    private static Uni<Void> removeOthers(Participant participant, Map<LeadProviderId, VisibleParticipant> seen) {
        return Sql.update(
                        "delete from participant_documents where id = ?1 and lead_provider_id <> all (cast(cast(?2 as text) as uuid[]))",
                        participant.id().value(),
                        literal(seen.keySet()))
                .replaceWithVoid();
    }

    private static Uni<Set<PartnershipId>> challenged(Participant participant) {
        Set<PartnershipId> behind = participant
                .periods()
                .map(Period::provision)
                .filter(Objects::nonNull)
                .map(Provision::partnershipId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Sql.list(
                        UUID.class,
                        "select id from known_partnerships where status = 'challenged' and id = any (cast(cast(?1 as text) as uuid[]))",
                        literal(behind))
                .map(ids -> ids.stream().map(PartnershipId::new).collect(Collectors.toSet()));
    }

    private static String literal(Set<?> ids) {
        return Arrays.toString(ids.toArray()).replace('[', '{').replace(']', '}');
    }

    static DocumentRow row(LeadProviderId seenBy, VisibleParticipant seen) {
        ParticipantId id = seen.person().id();
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("lead_provider_id", seenBy.value());
        key.put("id", id.value());
        String json = Resource.of(id, ParticipantAttributes.of(seen)).json();
        return new DocumentRow(key, filters(seen), seen.person().createdAt(), json);
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
        filters.put("next_status_change_on", seen.nextStatusChange().orElse(null));
        return filters;
    }
}
