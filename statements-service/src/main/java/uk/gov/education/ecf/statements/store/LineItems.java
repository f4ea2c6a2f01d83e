package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.ProviderCohort;

/**
 * Line items. Whoever changes one holds the statement that it is on; waiting ones are held by provider and cohort. Those of one
 * transaction are written together.
 */
@ApplicationScoped
public class LineItems {

    /** So many of a statement are in memory at once. */
    private static final int PAGE = 500;

    static final Table<LineItemRow> TABLE = Table.of("line_items", LineItemRow.class);

    /** One that came back had perhaps been authorised before. */
    private static final String SAVE = "with told as (select * from " + JsonRows.from("line_items")
            + "), saved as (update line_items as i set participant_id = t.participant_id, statement_id = t.statement_id,"
            + " state = t.state, declaration_version = t.declaration_version, named_by_version = t.named_by_version,"
            + " payment_authorised_at = case when t.state = 'eligible' then null else i.payment_authorised_at end, version = i.version + 1"
            + " from told as t where i.id = t.id returning i.id, i.version) select id, version from saved";

    private static final String REVIVE = TABLE.insert()
            + " as told on conflict (id) do update set participant_id = excluded.participant_id,"
            + " statement_id = excluded.statement_id, state = excluded.state, declaration_version = excluded.declaration_version,"
            + " named_by_version = excluded.named_by_version,"
            + " payment_authorised_at = case when excluded.state = 'eligible' then null"
            + " else coalesce(excluded.payment_authorised_at, line_items.payment_authorised_at) end,"
            + " version = excluded.version where line_items.version < excluded.version";

    /** Under another id of its participant an item was announced on another partition, of which nothing is known about the order. */
    private static final String NOT_CREATED_LATER =
            "update line_items set created_at = ?2 where id = ?1 and created_at > ?2";

    private static final String OF_DECLARATIONS =
            TABLE.select() + "where declaration_id = any(" + UuidArray.of(1) + ") order by id ";

    private static final String ARE_OTHERS = "select i.declaration_id from " + JsonRows.from("line_items")
            + " as t join line_items as i on i.declaration_id = t.declaration_id and i.participant_id <> t.participant_id";

    private static final String MAKE_PAYABLE =
            """
            update line_items set state = 'payable', version = version + 1
            where statement_id = ?1 and state in ('eligible', 'awaiting_clawback')""";

    private static final String AUTHORISE =
            """
            update line_items set payment_authorised_at = ?2, version = version + 1
            where statement_id = ?1 and state = 'payable'""";

    private static final String PAYABLE =
            TABLE.select() + "where statement_id = ?1 and state = 'payable' and id > ?2 order by id limit " + PAGE;

    private static final String WAITING = TABLE.select()
            + "where lead_provider_id = ?1 and cohort = ?2 and statement_id is null"
            + " and state in ('eligible', 'awaiting_clawback') order by created_at, id limit " + PAGE;

    private static final String LEFT_TO_SETTLE =
            """
            select 1 from line_items
            where statement_id = ?1 and state in ('eligible', 'awaiting_clawback', 'payable') limit 1""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Those of the declarations, as they stand without a lock. */
    public Uni<List<LineItem>> allOf(Collection<DeclarationId> declarations) {
        return items(OF_DECLARATIONS, literal(declarations));
    }

    /** The same, and nobody else changes them until the transaction ends. */
    public Uni<List<LineItem>> holdAllOf(Collection<DeclarationId> declarations) {
        return items(OF_DECLARATIONS + Locks.TO_CHANGE, literal(declarations));
    }

    /** Of the declarations those with an item that names another participant. */
    public Uni<List<DeclarationId>> namingOthersThan(Collection<DeclaredWork> declared) {
        List<Map<String, Object>> rows = declared.stream()
                .map(work -> Map.<String, Object>of(
                        "declaration_id",
                        work.declarationId().value(),
                        "participant_id",
                        work.participantId().value()))
                .toList();
        return Sql.list(UUID.class, ARE_OTHERS, JsonRows.of(rows))
                .map(ids -> ids.stream().distinct().map(DeclarationId::new).toList());
    }

    /** Some of those that wait for a statement, the longest waiting first; not those whose declarations count no more. */
    public Uni<List<LineItem>> someWaiting(ProviderCohort providerCohort) {
        return items(WAITING, providerCohort.leadProviderId().value(), providerCohort.cohort());
    }

    /**
     * Until the transaction ends, nobody else lets items of the provider and cohort wait or looks for waiting ones: an item and
     * the statement that could take it cannot miss each other.
     */
    public Uni<Void> holdWaiting(ProviderCohort providerCohort) {
        return AdvisoryLocks.hold("held/" + providerCohort.leadProviderId() + "/" + providerCohort.cohort());
    }

    public Uni<List<StoredLineItem>> addAll(List<LineItem> items, Instant createdAt) {
        List<StoredLineItem> stored =
                items.stream().map(item -> new StoredLineItem(item, 0)).toList();
        return TABLE.addAll(stored.stream()
                        .map(item -> LineItemRow.of(item, createdAt, null))
                        .toList())
                .replaceWith(stored);
    }

    /** Writes items that the transaction holds as they are now. */
    public Uni<List<StoredLineItem>> saveAll(List<LineItem> changed) {
        return Sql.list(
                        Object[].class,
                        SAVE,
                        JsonRows.ofRecords(
                                changed.stream().map(ChangingItemRow::of).toList()))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])))
                .map(versions -> changed.stream()
                        .map(item ->
                                new StoredLineItem(item, versions.get(item.id().value())))
                        .toList());
    }

    /** Adds it, or makes it what it has become since, unless it is newer already. */
    public Uni<Void> revive(StoredLineItem announced, Instant at, boolean authorised) {
        LineItemRow row = LineItemRow.of(announced, at, authorised ? at : null);
        return Sql.update(REVIVE, JsonRows.ofRecords(List.of(row)))
                .chain(() -> Sql.update(NOT_CREATED_LATER, announced.item().id().value(), at))
                .replaceWithVoid();
    }

    /** Makes every item of a statement that closed payable, unless its declaration counts no more. */
    public Uni<Void> makePayable(StatementId statement) {
        return Sql.update(MAKE_PAYABLE, statement.value()).replaceWithVoid();
    }

    /** Authorises the payment, or clawback, of every payable item; answers how many there are. */
    public Uni<Integer> authorise(StatementId statement, Instant when) {
        return Sql.update(AUTHORISE, statement.value(), when);
    }

    /** Does the work for every payable item of a statement, some at a time: a statement may have thousands. */
    public Uni<Void> eachPayable(StatementId statement, Function<List<StoredLineItem>, Uni<Void>> work) {
        return eachPayable(statement, BEFORE_ALL, work);
    }

    public Uni<Boolean> areOn(StatementId statement) {
        return Sql.list(Integer.class, "select 1 from line_items where statement_id = ?1 limit 1", statement.value())
                .map(rows -> !rows.isEmpty());
    }

    public Uni<Boolean> areLeftToSettleOn(StatementId statement) {
        return Sql.list(Integer.class, LEFT_TO_SETTLE, statement.value()).map(rows -> !rows.isEmpty());
    }

    private Uni<Void> eachPayable(StatementId statement, UUID after, Function<List<StoredLineItem>, Uni<Void>> work) {
        return Sql.list(LineItemRow.class, PAYABLE, statement.value(), after)
                .flatMap(page -> page.isEmpty()
                        ? OneByOne.nothing()
                        : work.apply(page.stream().map(LineItemRow::stored).toList())
                                .chain(() -> eachPayable(
                                        statement, page.get(page.size() - 1).id(), work)));
    }

    private static Uni<List<LineItem>> items(String sql, Object... parameters) {
        return Sql.list(LineItemRow.class, sql, parameters)
                .map(rows -> rows.stream().map(LineItemRow::item).toList());
    }

    private static String literal(Collection<DeclarationId> declarations) {
        return UuidArray.literal(declarations.stream().map(DeclarationId::value).toList());
    }
}
