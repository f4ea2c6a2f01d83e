package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.transactions.Violations;

@ApplicationScoped
public class Schools implements PanacheRepositoryBase<SchoolRow, UUID> {

    private final SchoolCohorts cohorts;
    private final ShownPartnerships shown;

    Schools(SchoolCohorts cohorts, ShownPartnerships shown) {
        this.cohorts = cohorts;
        this.shown = shown;
    }

    public Uni<Optional<School>> find(SchoolId id) {
        return findById(id.value()).flatMap(this::complete);
    }

    /** Nobody else changes it, or confirms a partnership with it, until this transaction ends. */
    public Uni<Optional<School>> findForChange(SchoolId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(this::complete);
    }

    private Uni<Optional<School>> complete(SchoolRow row) {
        return row == null ? Uni.createFrom().item(Optional.empty()) : cohorts.of(row.id).map(found -> Optional.of(row.model(found)));
    }

    /** Returns the version under which it is stored. */
    public Uni<Long> save(School school, Instant at) {
        return findById(school.id().value()).flatMap(known -> {
            boolean described = known != null && !known.details().equals(school.details());
            SchoolRow row = known == null ? SchoolRow.of(school) : known;
            row.take(school.details(), at);
            return persistAndFlush(row)
                    .chain(() -> cohorts.save(school))
                    .chain(this::flush)
                    .chain(() -> described ? shown.rewriteOf(school, at) : Uni.createFrom().voidItem())
                    .replaceWith(() -> row.version);
        });
    }

    /** Whether saving failed because another school has the URN. */
    public static boolean urnTaken(Throwable failure) {
        return Violations.of(failure, "schools_urn_unique");
    }
}
