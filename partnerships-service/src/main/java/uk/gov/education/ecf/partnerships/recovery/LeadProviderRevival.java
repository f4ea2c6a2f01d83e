package uk.gov.education.ecf.partnerships.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.partnerships.downstream.Retold;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.platform.recovery.Revival;

/** The snapshot holds the lead provider, but for the time at which it was recorded: that is the time of the event. */
@Singleton
record LeadProviderRevival(LeadProviders providers) implements Revival<LeadProviderEvent> {

    @Override
    public Class<LeadProviderEvent> of() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, LeadProviderEvent told) {
        return providers.revive(Retold.of(told.leadProvider()), told.version(), told.occurredAt());
    }
}
