package uk.gov.education.ecf.partnerships.leadproviders;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Singleton
record ListLeadProvidersHandler(Transactions transactions, LeadProviders providers) {

    Uni<List<LeadProvider>> handle() {
        return transactions.inTransaction(providers::all);
    }
}
