package uk.gov.education.ecf.partnerships.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.LeadProviderEvent;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Stores lead providers and tells of them. */
@Singleton
public record LeadProviderWriter(LeadProviders providers, Outbox outbox) {

    public Uni<LeadProvider> write(Change<LeadProvider, LeadProviderEvent> change, Instant at) {
        LeadProvider provider = change.aggregate();
        return change.isNone()
                ? OneByOne.given(provider)
                : store(change, at)
                        .flatMap(version -> outbox.append(Announcements.of(provider, version, at)))
                        .replaceWith(provider);
    }

    private Uni<Long> store(Change<LeadProvider, LeadProviderEvent> change, Instant at) {
        return change.events().contains(new LeadProviderEvent.Recorded())
                ? providers.add(change.aggregate(), at)
                : providers.save(change.aggregate(), at);
    }
}
