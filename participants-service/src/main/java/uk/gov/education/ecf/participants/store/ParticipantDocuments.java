package uk.gov.education.ecf.participants.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Visibility;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Keeps the documents of a participant as its lead providers may see it. */
@ApplicationScoped
class ParticipantDocuments {

    private static final DocumentTable TABLE = DocumentTable.named("participant_documents");

    /** Writes what each provider sees and removes what one no longer may. */
    Uni<Void> write(Participant participant, LocalDate today) {
        return challenged(participant)
                .map(challenged -> Visibility.of(participant, challenged, today))
                .call(ParticipantDocuments::put)
                .flatMap(seen -> removeOthers(participant, seen));
    }

    private static Uni<Void> put(Map<LeadProviderId, VisibleParticipant> seen) {
        return TABLE.putAll(seen.entrySet().stream()
                .map(one -> ParticipantDocument.row(one.getKey(), one.getValue()))
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
        Set<PartnershipId> behind = participant.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .filter(period ->
                        period.provision() != null && period.provision().partnershipId() != null)
                .map(period -> period.provision().partnershipId())
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
}
