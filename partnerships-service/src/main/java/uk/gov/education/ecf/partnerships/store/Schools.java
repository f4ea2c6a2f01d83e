package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Violations;

@Singleton
public record Schools(SchoolCohorts cohorts) implements PanacheRepositoryBase<SchoolRow, UUID> {

    static final String ONE_FOR_EACH_URN = "schools_urn_unique";
    static final String ONE_FOR_EACH_NUMBER = "schools_one_for_each_number";

    public Uni<Optional<School>> find(SchoolId id) {
        return findById(id.value()).flatMap(this::complete);
    }

    /** Leading zeros make no difference (rule D-23). */
    public Uni<Optional<School>> findByUrn(String urn) {
        return idsOf(Set.of(urn))
                .flatMap(ids -> OneByOne.askIfThere(ids.stream().findFirst(), id -> find(new SchoolId(id))));
    }

    /** Without the cohorts that they have set up. */
    public Uni<Map<SchoolId, School>> findDescribed(Set<SchoolId> ids) {
        return all(ids.stream().map(SchoolId::value).toList()).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> new SchoolId(row.id), row -> row.model(new TreeMap<>()))));
    }

    /** Nobody else changes it, or confirms a partnership with it, until this transaction ends. */
    public Uni<Optional<School>> hold(SchoolId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(this::complete);
    }

    /** Those of the ids that exist, in their order; nobody else changes them until this transaction ends. */
    public Uni<List<School>> holdAll(Collection<SchoolId> ids) {
        return holdRows(ids.stream().map(SchoolId::value).toList()).flatMap(this::complete);
    }

    /** Those that have one of the URNs, whatever their leading zeros; nobody else changes them until this transaction ends. */
    public Uni<List<School>> holdByUrn(Set<String> urns) {
        return idsOf(urns).flatMap(this::holdRows).flatMap(this::complete);
    }

    private Uni<List<SchoolRow>> holdRows(List<UUID> ids) {
        return ids.isEmpty()
                ? OneByOne.given(List.of())
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    private Uni<List<SchoolRow>> all(List<UUID> ids) {
        return ids.isEmpty() ? OneByOne.given(List.of()) : list("id in ?1", ids);
    }

    private static Uni<List<UUID>> idsOf(Set<String> urns) {
        return Sql.list(
                UUID.class,
                "select id from schools where ltrim(urn, '0') in"
                        + " (select ltrim(urn, '0') from json_array_elements_text(cast(cast(?1 as text) as json)) as wanted (urn))",
                Json.text(urns));
    }

    private Uni<List<School>> complete(List<SchoolRow> rows) {
        return cohorts.of(rows.stream().map(row -> row.id).collect(Collectors.toSet()))
                .map(found -> rows.stream()
                        .map(row -> row.model(found.getOrDefault(row.id, new TreeMap<>())))
                        .toList());
    }

    private Uni<Optional<School>> complete(SchoolRow row) {
        return row == null
                ? OneByOne.given(Optional.empty())
                : cohorts.of(row.id).map(found -> Optional.of(row.model(found)));
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(School school, Instant at) {
        return store(SchoolRow.of(school), school, at);
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(School school, Instant at) {
        return findById(school.id().value()).flatMap(row -> store(row, school, at));
    }

    private Uni<Long> store(SchoolRow row, School school, Instant at) {
        row.take(school.details(), at);
        return persistAndFlush(row)
                .chain(() -> cohorts.save(school))
                .chain(this::flush)
                .replaceWith(() -> row.version);
    }

    /** Whether saving failed because another school has the URN. */
    public static boolean urnTaken(Throwable failure) {
        return Violations.of(failure, ONE_FOR_EACH_URN) || Violations.of(failure, ONE_FOR_EACH_NUMBER);
    }
}
