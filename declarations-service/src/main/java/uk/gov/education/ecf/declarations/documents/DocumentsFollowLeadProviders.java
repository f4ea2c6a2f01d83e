package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Every declaration shows the name of the provider that made it. */
@ApplicationScoped
class DocumentsFollowLeadProviders implements Follower<LeadProviderEvent> {

    private final Declarations declarations;
    private final DeclarationDocuments documents;

    DocumentsFollowLeadProviders(Declarations declarations, DeclarationDocuments documents) {
        this.declarations = declarations;
        this.documents = documents;
    }

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Void> follow(LeadProviderEvent news) {
        return declarations
                .participantsDeclaredBy(news.leadProvider().leadProviderId())
                .flatMap(all -> OneByOne.each(all, documents::writeAllOf));
    }
}
