package uk.gov.education.ecf.participants.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import uk.gov.education.ecf.participants.documents.StatusCourses;
import uk.gov.education.ecf.participants.model.ParticipantStatus;

/**
 * What a request that travels in time reads (rules M16a, M18): the documents, which are of the real today, with the statuses of
 * the travelled day. Nothing else that is shown depends on the day, neither do filters and order. A request that does not travel
 * gets the documents as they are.
 */
@Singleton
record TravelledStatuses(Pool pool, Now now) {

    private static final String COURSES = "select id, status_courses from participant_documents"
            + " where lead_provider_id = $1 and id = any($2) and status_courses is not null";
    private static final ObjectMapper JSON = new ObjectMapper();

    Uni<Response> on(Response stored, LeadProviderId reader) {
        LocalDate day = now.today();
        return day.equals(now.realToday()) || stored.getStatus() != Response.Status.OK.getStatusCode()
                ? Uni.createFrom().item(stored)
                : shownOn(day, stored, reader);
    }

    private Uni<Response> shownOn(LocalDate day, Response stored, LeadProviderId reader) {
        JsonNode document = read(stored.getEntity());
        JsonNode data = document.path("data");
        List<JsonNode> shown =
                data.isArray() ? StreamSupport.stream(data.spliterator(), false).toList() : List.of(data);
        return pool.preparedQuery(COURSES)
                .execute(Tuple.of(reader.value(), ids(shown)))
                .map(TravelledStatuses::courses)
                .invoke(courses -> shown.forEach(one -> turn(one, courses, day)))
                .map(done -> Response.fromResponse(stored)
                        .entity(document.toString().getBytes(StandardCharsets.UTF_8))
                        .header(HttpHeaders.ETAG, null)
                        .build());
    }

    private static Map<String, StatusCourses> courses(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(
                        row -> row.getUUID(0).toString(), row -> StatusCourses.parse(row.getString(1))));
    }

    private static UUID[] ids(List<JsonNode> shown) {
        return shown.stream()
                .map(one -> UUID.fromString(one.path("id").asText()))
                .toArray(UUID[]::new);
    }

    private static void turn(JsonNode participant, Map<String, StatusCourses> courses, LocalDate day) {
        JsonNode enrolments = participant.path("attributes").path("ecf_enrolments");
        StatusCourses found = courses.get(participant.path("id").asText());
        if (found != null && found.courses().size() == enrolments.size()) {
            for (int i = 0; i < enrolments.size(); i++) {
                ((ObjectNode) enrolments.get(i))
                        .put(
                                "participant_status",
                                found.courses()
                                        .get(i)
                                        .on(day)
                                        .map(ParticipantStatus::wireName)
                                        .orElse(null));
            }
        }
    }

    private static JsonNode read(Object entity) {
        try {
            return entity instanceof byte[] bytes ? JSON.readTree(bytes) : JSON.readTree(entity.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
