package uk.gov.education.ecf.declarations.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Every declaration shows the name of the provider that made it. */
@Singleton
record DocumentsFollowLeadProviders(Declarations declarations, DeclarationDocuments documents)
        implements Follower<LeadProviderEvent> {

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
