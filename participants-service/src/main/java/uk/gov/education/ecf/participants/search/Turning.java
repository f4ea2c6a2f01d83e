package uk.gov.education.ecf.participants.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.gov.education.ecf.participants.documents.Completions;
import uk.gov.education.ecf.participants.documents.StatusCourses;
import uk.gov.education.ecf.participants.model.ParticipantStatus;
import uk.gov.education.ecf.participants.model.TransferStatus;

/**
 * What of a document depends on the day.
 *
 * @param table  of the documents
 * @param column of that table, where the statuses on any day are kept
 * @param list   the attribute that holds what has a status
 * @param member of each of these, which tells it
 * @param onDay  the statuses on a day, in their order, from the text that is kept; null where there is none
 */
record Turning(String table, String column, String list, String member, Function<String, Statuses> onDay) {

    static final Turning PARTICIPANTS = new Turning(
            "participant_documents",
            "status_courses",
            "ecf_enrolments",
            "participant_status",
            kept -> day -> StatusCourses.parse(kept).courses().stream()
                    .map(course ->
                            course.on(day).map(ParticipantStatus::wireName).orElse(null))
                    .toList());

    static final Turning TRANSFERS = new Turning(
            "transfer_documents",
            "completions",
            "transfers",
            "status",
            kept -> day -> Completions.parse(kept).days().stream()
                    .map(completion -> TransferStatus.on(day, completion).wireName())
                    .toList());

    /** The statuses on a day. */
    @FunctionalInterface
    interface Statuses {
        List<String> on(LocalDate day);
    }

    /** Writes the statuses of that day into a resource object. */
    void turn(JsonNode resource, String kept, LocalDate day) {
        JsonNode having = resource.path("attributes").path(list);
        List<String> statuses = onDay.apply(kept).on(day);
        if (statuses.size() == having.size()) {
            for (int i = 0; i < statuses.size(); i++) {
                ((ObjectNode) having.get(i)).put(member, statuses.get(i));
            }
        }
    }
}
