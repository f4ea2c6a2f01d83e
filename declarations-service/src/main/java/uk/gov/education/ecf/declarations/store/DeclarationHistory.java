package uk.gov.education.ecf.declarations.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** What happened to each declaration, when and why. */
@ApplicationScoped
public class DeclarationHistory {

    private static final String ADD =
            "insert into declaration_states (declaration_id, version, state, cause, event_id, at)"
                    + " select declaration_id, version, state, cause, event_id, at from "
                    + JsonRows.from("declaration_states");

    private static final String ELIGIBLE_SINCE =
            "select declaration_id, max(version) from declaration_states where declaration_id = any(" + UuidArray.of(1)
                    + ") and cause = ?2 group by declaration_id";

    /** Adds all of them, each with the id under which it was announced. */
    public SqlStatement adding(List<DeclarationEvent> events, List<UUID> eventIds, Instant at) {
        return SqlStatement.of(
                ADD,
                JsonRows.of(IntStream.range(0, events.size())
                        .mapToObj(i -> row(events.get(i), eventIds.get(i), at))
                        .toList()));
    }

    /** Adds what was announced under that id, unless it is there. */
    public SqlStatement reviving(DeclarationEvent event, UUID eventId, Instant at) {
        return SqlStatement.of(
                ADD + " on conflict (declaration_id, version) do nothing",
                JsonRows.of(List.of(row(event, eventId, at))));
    }

    /** The version by which each declaration last became eligible; none for one that never did. */
    public Uni<Map<DeclarationId, Long>> eligibleSince(Collection<DeclarationId> declarations) {
        return Sql.list(
                        Object[].class,
                        ELIGIBLE_SINCE,
                        UuidArray.literal(
                                declarations.stream().map(DeclarationId::value).toList()),
                        DeclarationEvent.BecameEligible.CAUSE)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new DeclarationId((UUID) row[0]), row -> (Long) row[1])));
    }

    private static Map<String, Object> row(DeclarationEvent event, UUID eventId, Instant at) {
        Declaration after = event.declaration();
        return Map.of(
                "declaration_id",
                after.id().value(),
                "version",
                after.version(),
                "state",
                after.state().wireName(),
                "cause",
                event.cause(),
                "event_id",
                eventId,
                "at",
                at);
    }
}
