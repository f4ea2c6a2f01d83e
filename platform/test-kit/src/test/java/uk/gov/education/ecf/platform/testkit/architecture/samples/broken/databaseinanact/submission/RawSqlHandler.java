package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.databaseinanact.submission;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.transactions.Sql;

class RawSqlHandler {

    Uni<Integer> handle() {
        return Sql.update("delete from declarations");
    }
}
