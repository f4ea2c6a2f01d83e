package uk.gov.education.ecf.partnerships.leadproviders;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.LeadProviderWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Singleton
record RecordLeadProviderHandler(
        Transactions transactions, LeadProviders providers, LeadProviderWriter writer, Now clock) {

    Uni<Judged<LeadProvider>> handle(LeadProvider provider) {
        return Races.LOST.repeat(() -> transactions.judge(() -> record(provider)));
    }

    private Uni<Judged<LeadProvider>> record(LeadProvider provider) {
        return providers
                .hold(provider.id())
                .map(known -> known.map(one -> one.described(provider)).orElseGet(provider::recorded))
                .flatMap(change -> writer.write(change, clock.instant()))
                .map(Judged::accepted);
    }
}
