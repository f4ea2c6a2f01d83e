package uk.gov.education.ecf.platform.documents.listing;

/** The SQL type of a sort column, told by its name as the suite's tables name their columns. */
final class SortTypes {

    private SortTypes() {}

    static String of(String column) {
        if (column.equals("id")) {
            return "uuid";
        } else if (column.endsWith("_at")) {
            return "timestamptz";
        } else if (column.endsWith("_date")) {
            return "date";
        }
        return "text";
    }
}
