package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Visibility;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.documents.CreatedAt;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * The finished documents of declarations, one for each provider that sees one. Whoever writes them holds the
 * participant, so that a change of the participant and a change of the declaration never overwrite each other.
 */
@Singleton
public record DeclarationDocuments(
        Declarations declarations, KnownParticipants participants, KnownLeadProviders leadProviders) {

    static final DocumentTable TABLE = DocumentTable.of("declaration_documents", "lead_provider_id");

    /** Writes the document for those who see the declaration now, and takes it from those who no longer do. */
    public Uni<Void> write(Declaration declaration, Participant participant) {
        return render(declaration, participant)
                .flatMap(rows -> TABLE.replace(declaration.id().value(), rows));
    }

    /** As {@link #write}, in one statement. */
    public Uni<Void> writeAll(Map<Declaration, Participant> declarations) {
        Set<LeadProviderId> providers = declarations.keySet().stream()
                .map(declaration -> declaration.declared().leadProviderId())
                .collect(Collectors.toSet());
        List<UUID> ids = declarations.keySet().stream()
                .map(declaration -> declaration.id().value())
                .toList();
        return leadProviders
                .holdAll(providers)
                .map(names -> declarations.entrySet().stream()
                        .flatMap(entry -> rows(
                                entry.getKey(),
                                entry.getValue(),
                                names.get(entry.getKey().declared().leadProviderId())))
                        .toList())
                .flatMap(rows -> TABLE.replaceAll(ids, rows));
    }

    /** The document for each who sees the declaration. */
    Uni<List<DocumentRow>> render(Declaration declaration, Participant participant) {
        return leadProviders
                .hold(declaration.declared().leadProviderId())
                .map(name -> rows(declaration, participant, name.orElse(null)).toList());
    }

    private static Stream<DocumentRow> rows(Declaration declaration, Participant participant, String name) {
        return Visibility.of(declaration, participant).stream()
                .map(reader -> row(reader, declaration, participant, name));
    }

    /** The declaration as the provider that declared it reads it once the transaction is committed. */
    public Uni<ShownDocument> show(Declaration declaration) {
        return TABLE.show(key(declaration.declared().leadProviderId(), declaration));
    }

    /** As the provider would read it that declared it, if it were made. Writes nothing. */
    public Uni<String> imagine(Declaration declaration, Participant participant) {
        Declared declared = declaration.declared();
        return leadProviders
                .hold(declared.leadProviderId())
                .map(name -> DeclarationAttributes.of(
                        declaration, participant, CreatedAt.OF_THE_DOCUMENT, name.orElse(null)))
                .map(attributes -> Resource.imagined(attributes, declared.at()));
    }

    /** Writes every document of that person's declarations. */
    Uni<Void> writeAllOf(ParticipantId id) {
        return participants.holdAlone(id).flatMap(found -> OneByOne.ifThere(found, this::writeAllOf));
    }

    private Uni<Void> writeAllOf(Participant participant) {
        return declarations
                .allOf(participant.id())
                .flatMap(all -> OneByOne.each(all, declaration -> write(declaration, participant)));
    }

    private static DocumentRow row(
            LeadProviderId reader, Declaration declaration, Participant participant, String leadProviderName) {
        DeclarationAttributes attributes = DeclarationAttributes.of(
                declaration, participant, createdAt(reader, declaration.declared()), leadProviderName);
        return new DocumentRow(
                key(reader, declaration),
                filters(declaration),
                declaration.declared().at(),
                Resource.of(declaration.id(), attributes).json());
    }

    /** Others come to see it with its participant. */
    private static CreatedAt createdAt(LeadProviderId reader, Declared declared) {
        return reader.equals(declared.leadProviderId()) ? CreatedAt.OF_THE_DOCUMENT : CreatedAt.of(declared.at());
    }

    private static Map<String, Object> key(LeadProviderId reader, Declaration declaration) {
        return Map.of("lead_provider_id", reader.value(), "id", declaration.id().value());
    }

    private static Map<String, Object> filters(Declaration declaration) {
        DeliveryPartnerId partner = declaration.declared().trainers().deliveryPartnerId();
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put(
                "participant_id",
                declaration.declared().trainee().participantId().value());
        filters.put("cohort", declaration.declared().trainee().cohort());
        filters.put("delivery_partner_id", partner == null ? null : partner.value());
        return filters;
    }
}
