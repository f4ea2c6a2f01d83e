package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** The caller holds the participant: it came from {@link KnownParticipants#find}. */
    public Uni<Void> write(Declaration declaration, Participant participant) {
        return leadProviders
                .hold(declaration.declared().leadProviderId())
                .flatMap(name -> documents.write(declaration, participant, name.orElse(null)));
    }

    Uni<Void> rewriteOf(ParticipantId id) {
        return participants
                .findAlone(id)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : declarations.ofParticipant(id).flatMap(all -> writeAll(all, found.get())));
    }

    Uni<Void> rewriteOf(LeadProviderId provider) {
        return declarations.participantsDeclaredBy(provider).flatMap(all -> OneByOne.each(all, this::rewriteOf));
    }

    private Uni<Void> writeAll(List<Declaration> all, Participant participant) {
        return OneByOne.each(all, declaration -> write(declaration, participant));
    }
}
