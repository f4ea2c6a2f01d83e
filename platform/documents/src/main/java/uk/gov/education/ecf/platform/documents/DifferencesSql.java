package uk.gov.education.ecf.platform.documents;

import java.util.List;
import uk.gov.education.ecf.platform.documents.Difference.Kind;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** One query that lays the stored documents of some aggregates beside the rows that they should be. */
record DifferencesSql(String table, ColumnNames keys, ColumnNames filters) {

    static DifferencesSql of(String table, List<DocumentRow> rows) {
        return new DifferencesSql(
                table,
                ColumnNames.of(rows.stream().map(DocumentRow::key).toList()),
                ColumnNames.of(rows.stream().map(DocumentRow::filters).toList()));
    }

    /** Where nothing should be. */
    static String ofNoRows(String table) {
        return "select t.id, " + Kind.UNWANTED.inSql() + " from " + table + " as t where t.id = any(" + UuidArray.of(1)
                + ")";
    }

    String text() {
        return "select id, kind from (select coalesce(r.id, t.id) as id, " + kind() + " as kind from (select * from "
                + table + " where id = any(" + UuidArray.of(2) + ")) as t full join " + JsonRows.from(table)
                + " as r on " + keys.equal("t", "r") + ") as compared where kind is not null order by id";
    }

    private String kind() {
        return "case when t.id is null then " + Kind.MISSING.inSql() + " when r.id is null then "
                + Kind.UNWANTED.inSql() + " when t.content_hash <> r.content_hash or " + readsOtherwise() + " then "
                + Kind.CONTENT.inSql() + " when " + misplaced()
                + filters.each("", column -> " or t." + column + " is distinct from r." + column) + " then "
                + Kind.COLUMNS.inSql() + " end";
    }

    /** In the order of creation: after its last change, or before its creation by more than clocks of machines are apart. */
    static String misplaced() {
        return "not t.created_at between r.created_at - interval '1 minute' and t.updated_at";
    }

    static String readsOtherwise() {
        return "t.document <> "
                + CreatedAt.OF_THE_DOCUMENT.shownIn(
                        UpdatedAt.OF_THE_DOCUMENT.shownIn("r.document", "t.updated_at"), "t.created_at");
    }
}
