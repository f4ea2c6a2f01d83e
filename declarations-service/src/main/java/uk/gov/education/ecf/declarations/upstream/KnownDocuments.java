package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.documents.DeclarationDocuments;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Documents as they follow from a declaration and from what is remembered of its participant and its provider. */
@ApplicationScoped
public class KnownDocuments {

    private final Declarations declarations;
    private final DeclarationDocuments documents;
    private final KnownParticipants participants;
    private final KnownLeadProviders leadProviders;

    KnownDocuments(
            Declarations declarations,
            DeclarationDocuments documents,
            KnownParticipants participants,
            KnownLeadProviders leadProviders) {
        this.declarations = declarations;
        this.documents = documents;
        this.participants = participants;
        this.leadProviders = leadProviders;
    }

    /** The caller holds the participant: it came from {@link KnownParticipants#hold}. */
    public Uni<Void> write(Declaration declaration, Participant participant) {
        return leadProviders
                .hold(declaration.declared().leadProviderId())
                .flatMap(name -> documents.write(declaration, participant, name.orElse(null)));
    }

    /** The document of a declaration as the provider that declared it reads it. */
    public Uni<String> read(Declaration declaration) {
        return documents.read(declaration.declared().leadProviderId(), declaration.id());
    }

    Uni<Void> rewriteOf(ParticipantId id) {
        return participants.holdAlone(id).flatMap(found -> OneByOne.ifThere(found, this::rewriteOf));
    }

    private Uni<Void> rewriteOf(Participant participant) {
        return declarations
                .allOf(participant.id())
                .flatMap(all -> OneByOne.each(all, declaration -> write(declaration, participant)));
    }

    Uni<Void> rewriteOf(LeadProviderId provider) {
        return declarations.participantsDeclaredBy(provider).flatMap(all -> OneByOne.each(all, this::rewriteOf));
    }
}
