package uk.gov.education.ecf.platform.documents;

import uk.gov.education.ecf.platform.transactions.JsonRows;

/** One statement that deletes the rows with certain keys, after it has locked them in the order of the keys. */
record DeleteSql(String table, ColumnNames keys) {

    String text() {
        return "with doomed as materialized (select " + keys.listOf("t") + " from " + table + " as t join "
                + JsonRows.from(table) + " as r"
                + " on " + keys.equal("t", "r") + " order by " + keys.listOf("t") + " for update of t)"
                + " delete from " + table + " as t using doomed as d where " + keys.equal("t", "d");
    }
}
