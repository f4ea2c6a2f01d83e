package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;
import uk.gov.education.ecf.platform.transactions.Violations;

@Singleton
public record Schools(SchoolCohorts cohorts, RegisteredSchools rows) {

    static final String ONE_FOR_EACH_URN = "schools_urn_unique";
    static final String ONE_FOR_EACH_NUMBER = "schools_one_for_each_number";

    private static final Table<SchoolRow> TABLE = RegisteredSchools.TABLE;
    private static final String ALL = "where id = any(" + UuidArray.of(1) + ") ";

    public Uni<Optional<School>> find(SchoolId id) {
        return complete(id, "where id = ?1");
    }

    /** Leading zeros make no difference (rule D-23). */
    public Uni<Optional<School>> findByUrn(String urn) {
        return idsOf(Set.of(urn))
                .flatMap(ids -> OneByOne.askIfThere(ids.stream().findFirst(), id -> find(new SchoolId(id))));
    }

    /** Without the cohorts that they have set up. */
    public Uni<Map<SchoolId, School>> findDescribed(Set<SchoolId> ids) {
        return ids.isEmpty()
                ? OneByOne.given(Map.of())
                : TABLE.list(ALL, UuidArray.literal(values(ids))).map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new SchoolId(row.id()), row -> row.model(new TreeMap<>()))));
    }

    /** Nobody else changes it, or confirms a partnership with it, until this transaction ends. */
    public Uni<Optional<School>> hold(SchoolId id) {
        return complete(id, "where id = ?1 " + Locks.TO_CHANGE);
    }

    /** Those of the ids that exist, in their order; nobody else changes them until this transaction ends. */
    public Uni<List<School>> holdAll(Collection<SchoolId> ids) {
        return holdAll(values(ids));
    }

    /** Those that have one of the URNs, whatever their leading zeros; nobody else changes them until this transaction ends. */
    public Uni<List<School>> holdByUrn(Set<String> urns) {
        return idsOf(urns).flatMap(ids -> holdAll(Set.copyOf(ids)));
    }

    private Uni<List<School>> holdAll(Set<UUID> ids) {
        return ids.isEmpty()
                ? OneByOne.given(List.of())
                : InOneGo.ask(
                                () -> TABLE.list(ALL + "order by id " + Locks.TO_CHANGE, UuidArray.literal(ids)),
                                () -> cohorts.of(ids))
                        .map(Schools::models);
    }

    private static Uni<List<UUID>> idsOf(Set<String> urns) {
        return Sql.list(
                UUID.class,
                "select id from schools where ltrim(urn, '0') in"
                        + " (select ltrim(urn, '0') from json_array_elements_text(cast(cast(?1 as text) as json)) as wanted (urn))",
                Json.text(urns));
    }

    private Uni<Optional<School>> complete(SchoolId id, String rest) {
        return InOneGo.ask(() -> TABLE.one(rest, id.value()), () -> cohorts.of(id.value()))
                .map((row, found) -> row.map(school -> school.model(found)));
    }

    private static List<School> models(List<SchoolRow> rows, Map<UUID, SortedMap<Integer, SchoolCohort>> cohorts) {
        return rows.stream()
                .map(row -> row.model(cohorts.getOrDefault(row.id(), new TreeMap<>())))
                .toList();
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(School school, Instant at) {
        return InOneGo.ask(() -> rows.addAll(List.of(school), at), () -> cohorts.save(school))
                .map((added, saved) -> 0L);
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(School school, Instant at) {
        return InOneGo.ask(() -> rows.saveAll(List.of(school), at), () -> cohorts.save(school))
                .map((versions, saved) -> versions.get(school.id()));
    }

    private static Set<UUID> values(Collection<SchoolId> ids) {
        return ids.stream().map(SchoolId::value).collect(Collectors.toSet());
    }

    /** Whether saving failed because another school has the URN. */
    public static boolean urnTaken(Throwable failure) {
        return Violations.of(failure, ONE_FOR_EACH_URN) || Violations.of(failure, ONE_FOR_EACH_NUMBER);
    }
}
