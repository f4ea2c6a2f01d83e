package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;

/** Contracts by provider and cohort. */
@ApplicationScoped
public class Contracts {

    private static final Table<ContractRow> CONTRACTS = Table.of("contracts", ContractRow.class);
    private static final Table<ContractBandRow> BANDS =
            Table.of("contract_bands", ContractBandRow.class, "contract_id", "first_participant");

    public Uni<Optional<RecordedContract>> findNewest(ProviderCohort of) {
        return CONTRACTS
                .one(
                        "where lead_provider_id = ?1 and cohort = ?2 order by contract_version desc limit 1",
                        of.leadProviderId().value(),
                        of.cohort())
                .flatMap(Contracts::withBands);
    }

    public Uni<Optional<RecordedContract>> find(ProviderCohort of, int version) {
        return CONTRACTS
                .one(
                        "where lead_provider_id = ?1 and cohort = ?2 and contract_version = ?3",
                        of.leadProviderId().value(),
                        of.cohort(),
                        version)
                .flatMap(Contracts::withBands);
    }

    /** Until the transaction ends, nobody else records a version of it. */
    public Uni<Void> hold(ProviderCohort of) {
        return AdvisoryLocks.hold("contract/" + of.leadProviderId() + "/" + of.cohort());
    }

    public Uni<RecordedContract> add(RecordedContract recorded, Instant createdAt) {
        ContractRow row = ContractRow.of(recorded, createdAt);
        List<ContractBandRow> bands = recorded.contract().bands().stream()
                .map(band -> ContractBandRow.of(row.id(), band))
                .toList();
        return CONTRACTS.addAll(List.of(row)).chain(() -> BANDS.addAll(bands)).replaceWith(recorded);
    }

    private static Uni<Optional<RecordedContract>> withBands(Optional<ContractRow> found) {
        return OneByOne.askIfThere(
                found, contract -> BANDS.list("where contract_id = ?1 order by first_participant", contract.id())
                        .map(bands -> Optional.of(contract.recorded(bands))));
    }
}
