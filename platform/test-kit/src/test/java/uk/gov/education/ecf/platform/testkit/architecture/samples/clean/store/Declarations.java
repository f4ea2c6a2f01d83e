package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.transactions.Sql;

import java.time.LocalDate;

public class Declarations {

    public Uni<Integer> save(String body, LocalDate date) {
        return Sql.update("insert into declarations values (?1, ?2)", body, date);
    }
}
