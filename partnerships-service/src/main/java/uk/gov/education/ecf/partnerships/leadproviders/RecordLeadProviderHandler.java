package uk.gov.education.ecf.partnerships.leadproviders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class RecordLeadProviderHandler {

    private final Transactions transactions;
    private final LeadProviders providers;
    private final Announcements announcements;
    private final Now clock;

    RecordLeadProviderHandler(
            Transactions transactions, LeadProviders providers, Announcements announcements, Now clock) {
        this.transactions = transactions;
        this.providers = providers;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<LeadProvider> handle(LeadProvider provider) {
        Refusals.refuse(RecordedText.refusals(provider.name()));
        return Races.LOST.repeat(() -> transactions.inTransaction(() -> providers
                .findForChange(provider.id())
                .flatMap(known -> known.equals(Optional.of(provider))
                        ? Uni.createFrom().item(provider)
                        : record(known, provider, clock.instant()))));
    }

    private Uni<LeadProvider> record(Optional<LeadProvider> known, LeadProvider provider, Instant now) {
        return (known.isEmpty() ? providers.add(provider, now) : providers.save(provider, now))
                .flatMap(version -> announcements.recorded(provider, version, now))
                .replaceWith(provider);
    }
}
