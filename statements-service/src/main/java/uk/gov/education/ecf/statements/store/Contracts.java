package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.RecordedContract;

/** Contracts by provider and cohort. */
@ApplicationScoped
public class Contracts {

    private static final String NEWEST =
            """
            from ContractRow c where c.leadProviderId = ?1 and c.cohort = ?2
            and c.contractVersion = (select max(o.contractVersion) from ContractRow o where o.leadProviderId = ?1 and o.cohort = ?2)""";

    private static final String VERSION =
            "from ContractRow c where c.leadProviderId = ?1 and c.cohort = ?2 and c.contractVersion = ?3";

    public Uni<Optional<RecordedContract>> findNewest(ProviderCohort of) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(NEWEST, ContractRow.class)
                        .setParameter(1, of.leadProviderId().value())
                        .setParameter(2, of.cohort())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ContractRow::recorded));
    }

    public Uni<Optional<RecordedContract>> find(ProviderCohort of, int version) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(VERSION, ContractRow.class)
                        .setParameter(1, of.leadProviderId().value())
                        .setParameter(2, of.cohort())
                        .setParameter(3, version)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ContractRow::recorded));
    }

    /** Until the transaction ends, nobody else records a version of it. */
    public Uni<Void> hold(ProviderCohort of) {
        return AdvisoryLocks.hold("contract/" + of.leadProviderId() + "/" + of.cohort());
    }

    public Uni<RecordedContract> add(RecordedContract recorded, Instant createdAt) {
        return Panache.getSession()
                .flatMap(session ->
                        session.persist(new ContractRow(recorded, createdAt)).chain(session::flush))
                .replaceWith(recorded);
    }
}
