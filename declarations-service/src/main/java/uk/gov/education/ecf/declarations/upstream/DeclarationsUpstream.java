package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.platform.inbox.Upstream;

/** Everything that this service remembers of others. */
@ApplicationScoped
public class DeclarationsUpstream implements Upstream {

    static final String CONSUMER = "declarations.upstream";

    private final KnownParticipants participants;
    private final KnownStatements statements;
    private final KnownPartnerships partnerships;
    private final KnownLeadProviders leadProviders;
    private final KnownDocuments documents;

    DeclarationsUpstream(
            KnownParticipants participants,
            KnownStatements statements,
            KnownPartnerships partnerships,
            KnownLeadProviders leadProviders,
            KnownDocuments documents) {
        this.participants = participants;
        this.statements = statements;
        this.partnerships = partnerships;
        this.leadProviders = leadProviders;
        this.documents = documents;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTICIPANTS, Topics.STATEMENTS, Topics.PARTNERSHIPS, Topics.LEAD_PROVIDERS);
    }

    /** Every event of a topic carries the whole aggregate, so that the topic alone says what to do with it. */
    @Override
    public Uni<Void> remember(Event event) {
        return switch (EventCatalogue.typeOf(event).topic()) {
            case Topics.PARTICIPANTS -> rememberParticipant(event);
            case Topics.STATEMENTS -> statements.remember(event);
            case Topics.PARTNERSHIPS -> partnerships.remember((PartnershipEvent) event);
            case Topics.LEAD_PROVIDERS -> rememberLeadProvider(event);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> rememberParticipant(Event event) {
        return participants
                .remember(event)
                .flatMap(news -> news
                        ? documents.rewriteOf(ParticipantId.of(event.key()))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> rememberLeadProvider(Event event) {
        return leadProviders.remember(event).flatMap(renamed -> renamed.map(documents::rewriteOf)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
