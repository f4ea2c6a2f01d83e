package uk.gov.education.ecf.platform.jsonapi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** PostgreSQL's names for the kinds of value a document table may hold. */
final class SqlTypes {

    private SqlTypes() {
    }

    static String of(Object value) {
        if (value instanceof UUID) {
            return "uuid";
        } else if (value instanceof Instant) {
            return "timestamptz";
        } else if (value instanceof Integer) {
            return "integer";
        } else if (value instanceof Boolean) {
            return "boolean";
        } else if (value instanceof LocalDate) {
            return "date";
        } else if (value instanceof Integer[]) {
            return "integer[]";
        } else if (value instanceof UUID[]) {
            return "uuid[]";
        } else if (value instanceof String[]) {
            return "text[]";
        } else if (value instanceof String) {
            return "text";
        }
        throw new IllegalArgumentException("a document column cannot hold " + value);
    }
}
