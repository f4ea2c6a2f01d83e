package uk.gov.education.ecf.platform.documents;

import java.util.List;
import uk.gov.education.ecf.platform.transactions.JsonRows;

/** One statement that takes its content hash from every document which does not read as the hash promises. */
record DoubtSql(String table, ColumnNames keys) {

    static DoubtSql of(String table, List<DocumentRow> rows) {
        return new DoubtSql(
                table, ColumnNames.of(rows.stream().map(DocumentRow::key).toList()));
    }

    String text() {
        String doubtful = "t.content_hash = r.content_hash and " + DifferencesSql.readsOtherwise();
        return "update " + table
                + " as t set created_at = case when "
                + DifferencesSql.misplaced() + " then r.created_at else t.created_at end, content_hash = case when "
                + doubtful
                + " then '' else t.content_hash end from " + JsonRows.from(table) + " as r where "
                + keys.equal("t", "r") + " and (" + DifferencesSql.misplaced() + " or " + doubtful + ")";
    }
}
