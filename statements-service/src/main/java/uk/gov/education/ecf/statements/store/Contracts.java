package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.Contract;

/** Contracts by provider and cohort. */
@ApplicationScoped
public class Contracts {

    private static final String NEWEST =
            """
            from ContractRow c where c.leadProviderId = ?1 and c.cohort = ?2
            and c.contractVersion = (select max(o.contractVersion) from ContractRow o where o.leadProviderId = ?1 and o.cohort = ?2)""";

    public Uni<Optional<ContractRow>> newest(LeadProviderId leadProvider, int cohort) {
        return Panache.getSession().flatMap(session -> session.createQuery(NEWEST, ContractRow.class)
                .setParameter(1, leadProvider.value())
                .setParameter(2, cohort)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    public Uni<Optional<Integer>> newestVersion(LeadProviderId leadProvider, int cohort) {
        return Sql.one(
                Integer.class,
                "select max(contract_version) from contracts where lead_provider_id = ?1 and cohort = ?2",
                leadProvider.value(),
                cohort);
    }

    /** Until the transaction ends, nobody else records a version of it. */
    public Uni<Void> lock(LeadProviderId leadProvider, int cohort) {
        return Sql.list(String.class, AdvisoryLocks.TAKE, "contract/" + leadProvider + "/" + cohort)
                .replaceWithVoid();
    }

    public Uni<ContractRow> add(
            LeadProviderId leadProvider, int cohort, int version, Contract contract, Instant createdAt) {
        ContractRow row = new ContractRow(leadProvider, cohort, version, contract, createdAt);
        return Panache.getSession()
                .flatMap(session -> session.persist(row).chain(session::flush))
                .replaceWith(row);
    }
}
