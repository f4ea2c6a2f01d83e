package uk.gov.education.ecf.participants.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a request that travels in time reads (rules M16a, M18): the documents, which are of the real today, with the statuses of
 * the travelled day. Nothing else that is shown depends on the day, neither do filters and order. A request that does not travel
 * gets the documents as they are.
 */
@Singleton
record TravelledStatuses(Pool pool, Now now) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Uni<Response> on(Response stored, LeadProviderId reader, Turning turning) {
        LocalDate day = now.today();
        return day.equals(now.realToday()) || stored.getStatus() != Response.Status.OK.getStatusCode()
                ? Uni.createFrom().item(stored)
                : shownOn(day, stored, reader, turning);
    }

    private Uni<Response> shownOn(LocalDate day, Response stored, LeadProviderId reader, Turning turning) {
        JsonNode document = read(stored.getEntity());
        JsonNode data = document.path("data");
        List<JsonNode> shown =
                data.isArray() ? StreamSupport.stream(data.spliterator(), false).toList() : List.of(data);
        return pool.preparedQuery("select id, " + turning.column() + " from " + turning.table()
                        + " where lead_provider_id = $1 and id = any($2) and " + turning.column() + " is not null")
                .execute(Tuple.of(reader.value(), ids(shown)))
                .map(TravelledStatuses::kept)
                .invoke(kept -> shown.forEach(one -> turn(one, kept, day, turning)))
                .map(done -> Response.fromResponse(stored)
                        .entity(document.toString().getBytes(StandardCharsets.UTF_8))
                        .header(HttpHeaders.ETAG, null)
                        .build());
    }

    private static void turn(JsonNode resource, Map<String, String> kept, LocalDate day, Turning turning) {
        String statuses = kept.get(resource.path("id").asText());
        if (statuses != null) {
            turning.turn(resource, statuses, day);
        }
    }

    private static Map<String, String> kept(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(row -> row.getUUID(0).toString(), row -> row.getString(1)));
    }

    private static UUID[] ids(List<JsonNode> shown) {
        return shown.stream()
                .map(one -> UUID.fromString(one.path("id").asText()))
                .toArray(UUID[]::new);
    }

    private static JsonNode read(Object entity) {
        try {
            return entity instanceof byte[] bytes ? JSON.readTree(bytes) : JSON.readTree(entity.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
