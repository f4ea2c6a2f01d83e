package uk.gov.education.ecf.participants.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
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
import uk.gov.education.ecf.platform.jsonapi.http.Lines;

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
        if (stored.getEntity() instanceof Lines lines) {
            Lines shown = lines.changedBy(batch -> UniHelper.toFuture(linesOn(day, batch, reader, turning)));
            return Uni.createFrom().item(travelled(stored, shown));
        }
        JsonNode document = read(stored.getEntity());
        JsonNode data = document.path("data");
        List<JsonNode> shown =
                data.isArray() ? StreamSupport.stream(data.spliterator(), false).toList() : List.of(data);
        return turned(day, shown, reader, turning)
                .map(done -> travelled(stored, document.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Uni<List<String>> linesOn(LocalDate day, List<String> batch, LeadProviderId reader, Turning turning) {
        List<JsonNode> lines = batch.stream().map(TravelledStatuses::read).toList();
        List<JsonNode> resources = lines.stream().filter(line -> line.has("id")).toList();
        return turned(day, resources, reader, turning)
                .map(done -> lines.stream().map(JsonNode::toString).toList());
    }

    /** No tag names what is shown on another day. */
    private static Response travelled(Response stored, Object shown) {
        return Response.fromResponse(stored)
                .entity(shown)
                .header(HttpHeaders.ETAG, null)
                .build();
    }

    private Uni<Void> turned(LocalDate day, List<JsonNode> shown, LeadProviderId reader, Turning turning) {
        return pool.preparedQuery("select id, " + turning.column() + " from " + turning.table()
                        + " where lead_provider_id = $1 and id = any($2) and " + turning.column() + " is not null")
                .execute(Tuple.of(reader.value(), ids(shown)))
                .map(TravelledStatuses::kept)
                .invoke(kept -> shown.forEach(one -> turn(one, kept, day, turning)))
                .replaceWithVoid();
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
