package uk.gov.education.ecf.platform.documents.listing;

/** The lines in which a whole list comes: finished resource objects with their cursor, and a last one with links. */
final class Line {

    /** So many are read at once; a batch is a megabyte or less. */
    static final int IN_A_BATCH = 500;

    private Line() {}

    /** @param document without {@code meta} */
    static String of(String document, String cursor) {
        return document.substring(0, document.length() - 1) + ",\"meta\":{" + member(cursor) + "}}";
    }

    /** @param removed whose {@code meta} comes last */
    static String ofRemoved(String removed, String cursor) {
        return removed.substring(0, removed.length() - 2) + "," + member(cursor) + "}}";
    }

    /** Without it the list is not whole. */
    static String last(String changes) {
        return "{\"links\":{\"changes\":\"" + changes + "\"}}";
    }

    private static String member(String cursor) {
        return "\"cursor\":\"" + cursor + "\"";
    }
}
