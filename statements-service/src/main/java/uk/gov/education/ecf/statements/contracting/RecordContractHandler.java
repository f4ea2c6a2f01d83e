package uk.gov.education.ecf.statements.contracting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.store.ContractRow;
import uk.gov.education.ecf.statements.store.Contracts;

/** Records a contract as the next version, unless it says what the newest one says. */
@ApplicationScoped
class RecordContractHandler {

    private final Transactions transactions;
    private final Contracts contracts;
    private final Now now;

    RecordContractHandler(Transactions transactions, Contracts contracts, Now now) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.now = now;
    }

    Uni<RecordedContract> handle(LeadProviderId leadProvider, int cohort, Contract contract) {
        return LostRaces.of()
                .repeat(() -> transactions.inTransaction(() -> record(leadProvider, cohort, contract)))
                .map(row -> new RecordedContract(leadProvider, cohort, row.contractVersion(), row.contract()));
    }

    private Uni<ContractRow> record(LeadProviderId leadProvider, int cohort, Contract contract) {
        return contracts
                .lock(leadProvider, cohort)
                .chain(() -> contracts.newest(leadProvider, cohort))
                .flatMap(newest -> newest.filter(row -> row.contract().equals(contract))
                        .map(row -> Uni.createFrom().item(row))
                        .orElseGet(() -> contracts.add(
                                leadProvider,
                                cohort,
                                newest.map(ContractRow::contractVersion).orElse(0) + 1,
                                contract,
                                now.instant())));
    }
}
