package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownLeadProviders;
import uk.gov.education.ecf.declarations.upstream.KnownParticipants;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentSource;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * The documents of declarations as they follow from the declarations and from what is known of people and providers. Names are
 * held first, then the people, as everybody does; a declaration is read once its participant is held.
 */
@Singleton
record DeclarationSource(
        Declarations declarations,
        DeclarationDocuments documents,
        KnownParticipants participants,
        KnownLeadProviders leadProviders)
        implements DocumentSource {

    @Override
    public String resource() {
        return "participant-declarations";
    }

    @Override
    public DocumentTable table() {
        return DeclarationDocuments.TABLE;
    }

    @Override
    public String aggregates() {
        return "declarations";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        List<DeclarationId> wanted = ids.stream().map(DeclarationId::new).toList();
        return declarations
                .leadProvidersOf(wanted)
                .flatMap(providers -> OneByOne.all(providers, leadProviders::hold))
                .chain(() -> declarations.participantsOf(wanted))
                .flatMap(people -> OneByOne.all(people, this::hold))
                .map(DeclarationSource::byId)
                .flatMap(people -> declarations.all(wanted).flatMap(all -> render(all, people)));
    }

    /** Under the id that a declaration has, which may be retired: of two that count and are both paid, one stays there. */
    private Uni<Optional<Map.Entry<ParticipantId, Participant>>> hold(ParticipantId id) {
        return participants.holdAlone(id).map(found -> found.map(person -> Map.entry(id, person)));
    }

    private Uni<List<Rendered>> render(List<Declaration> all, Map<ParticipantId, Participant> people) {
        return OneByOne.all(all, declaration -> documents
                .render(declaration, participant(declaration, people))
                .map(rows -> new Rendered(declaration.id().value(), rows)));
    }

    /** Nobody declares for a person who is not known yet. */
    private static Participant participant(Declaration declaration, Map<ParticipantId, Participant> people) {
        ParticipantId id = declaration.declared().trainee().participantId();
        return Optional.ofNullable(people.get(id))
                .orElseThrow(() -> new IllegalStateException("participant " + id + " is not known"));
    }

    private static Map<ParticipantId, Participant> byId(List<Optional<Map.Entry<ParticipantId, Participant>>> people) {
        return people.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
