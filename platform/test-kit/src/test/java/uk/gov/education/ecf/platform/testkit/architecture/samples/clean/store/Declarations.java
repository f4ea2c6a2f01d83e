package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import uk.gov.education.ecf.platform.transactions.Sql;

public class Declarations {

    public Uni<Integer> save(String body, LocalDate date) {
        return Sql.update("insert into declarations values (?1, ?2)", body, date);
    }
}
