package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.platform.inbox.Upstream;
import uk.gov.education.ecf.platform.transactions.OneByOne;

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

    @Override
    public Uni<Void> remember(Event event) {
        if (event instanceof ParticipantEvent participant) {
            return participants
                    .remember(participant)
                    .flatMap(news ->
                            news ? documents.rewriteOf(participant.participant().participantId()) : OneByOne.nothing());
        } else if (event instanceof StatementEvent statement) {
            return statements.remember(statement);
        } else if (event instanceof PartnershipEvent partnership) {
            return partnerships.remember(partnership);
        } else if (event instanceof LeadProviderEvent leadProvider) {
            return leadProviders
                    .remember(leadProvider)
                    .flatMap(renamed -> OneByOne.ifThere(renamed, documents::rewriteOf));
        }
        return OneByOne.nothing();
    }
}
