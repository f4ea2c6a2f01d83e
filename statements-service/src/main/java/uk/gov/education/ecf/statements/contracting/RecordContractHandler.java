package uk.gov.education.ecf.statements.contracting;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.ContractDraft;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;
import uk.gov.education.ecf.statements.store.Contracts;

/** Records a contract as the next version, unless it says what the newest one says. */
@Singleton
record RecordContractHandler(Transactions transactions, Contracts contracts, Now now) {

    Uni<Judged<RecordedContract>> handle(LeadProviderId provider, Cohort cohort, ContractDraft draft) {
        ProviderCohort providerCohort = new ProviderCohort(provider, cohort.startYear());
        return OneByOne.ifAccepted(draft.judge(cohort), contract -> LostRaces.of()
                .repeat(() -> transactions.inTransaction(() -> record(providerCohort, contract)))
                .map(Judged::accepted));
    }

    private Uni<RecordedContract> record(ProviderCohort providerCohort, Contract contract) {
        return contracts
                .hold(providerCohort)
                .chain(() -> contracts.findNewest(providerCohort))
                .flatMap(newest -> add(newest, RecordedContract.following(newest, providerCohort, contract)));
    }

    private Uni<RecordedContract> add(Optional<RecordedContract> newest, RecordedContract recorded) {
        return newest.filter(recorded::equals).isPresent()
                ? OneByOne.given(recorded)
                : contracts.add(recorded, now.instant());
    }
}
