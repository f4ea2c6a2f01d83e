package uk.gov.education.ecf.platform.documents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row for a document table. It bears no time of change: the table has a clock of its own.
 *
 * @param key       the columns that name the row: who sees it, and which resource it is
 * @param filters   the further columns that lists select or sort by; arrays as {@code Integer[]} or {@code UUID[]}
 * @param createdAt the resource's creation, by which lists are in order unless it comes to be seen after a younger one
 * @param json      the resource object, with the marks of {@link UpdatedAt} and {@link CreatedAt} where these times belong
 * @param meant     what the resource object refers to without spelling it out; a change of it counts as one of the document
 */
public record DocumentRow(
        Map<String, Object> key, Map<String, Object> filters, Instant createdAt, String json, String meant) {

    /** A document that refers to nothing beside what it says. */
    public DocumentRow(Map<String, Object> key, Map<String, Object> filters, Instant createdAt, String json) {
        this(key, filters, createdAt, json, "");
    }

    public DocumentRow {
        key = new LinkedHashMap<>(key);
        filters = new LinkedHashMap<>(filters);
    }
}
