package uk.gov.education.ecf.platform.documents.listing;

/** A column that orders a list, and its direction. The column is one a resource declared, never a client's text. */
record SortKey(String column, boolean ascending) {

    static SortKey ascending(String column) {
        return new SortKey(column, true);
    }

    SortKey reversed() {
        return new SortKey(column, !ascending);
    }

    String sql() {
        return column + (ascending ? " asc" : " desc");
    }
}
