package uk.gov.education.ecf.partnerships.leadproviders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ListLeadProvidersHandler {

    private final Transactions transactions;
    private final LeadProviders providers;

    ListLeadProvidersHandler(Transactions transactions, LeadProviders providers) {
        this.transactions = transactions;
        this.providers = providers;
    }

    Uni<List<LeadProvider>> handle() {
        return transactions.inTransaction(providers::all);
    }
}
