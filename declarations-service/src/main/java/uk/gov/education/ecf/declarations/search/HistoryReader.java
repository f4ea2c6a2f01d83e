package uk.gov.education.ecf.declarations.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.declarations.search.DeclarationHistoryBody.RefusedAttempt;
import uk.gov.education.ecf.declarations.search.DeclarationHistoryBody.StateChange;
import uk.gov.education.ecf.platform.values.Word;

/** Reads what was recorded along the way. */
@Singleton
record HistoryReader(Pool pool) {

    private static final String STATES =
            "select state, cause, event_id, at from declaration_states where declaration_id = $1 order by version";
    private static final String REFUSED =
            "select a.lead_provider_id, a.declaration_date, a.evidence_held, a.refusals, a.attempted_at"
                    + " from declarations d join declaration_attempts a on a.participant_id = d.participant_id"
                    + " and a.course_identifier = d.course_identifier and a.declaration_type = d.declaration_type"
                    + " where d.id = $1 and a.declaration_id is null order by a.attempted_at, a.id";

    /** Empty for a declaration that does not exist: one that does has at least its submission. */
    Uni<Optional<DeclarationHistoryBody>> of(DeclarationId id) {
        return rows(STATES, id, HistoryReader::state).flatMap(states -> rows(REFUSED, id, HistoryReader::attempt)
                .map(attempts -> Optional.of(new DeclarationHistoryBody(id, states, attempts))
                        .filter(body -> !body.states().isEmpty())));
    }

    private <T> Uni<List<T>> rows(String sql, DeclarationId id, Function<Row, T> read) {
        return pool.preparedQuery(sql).execute(Tuple.of(id.value())).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(read)
                .toList());
    }

    private static StateChange state(Row row) {
        UUID eventId = row.getUUID("event_id");
        return new StateChange(
                Word.required(DeclarationState.class, row.getString("state")),
                row.getString("cause"),
                eventId,
                row.getOffsetDateTime("at").toInstant());
    }

    private static RefusedAttempt attempt(Row row) {
        return new RefusedAttempt(
                new LeadProviderId(row.getUUID("lead_provider_id")),
                row.getString("declaration_date"),
                row.getString("evidence_held"),
                List.of(row.getArrayOfStrings("refusals")),
                row.getOffsetDateTime("attempted_at").toInstant());
    }
}
