package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.transactions.Sql;

/** For transactions that only read, and whose answers must fit together. */
public final class OneMoment {

    private OneMoment() {}

    /** To be asked first of all: everything that the transaction reads is as it is with its next question. */
    public static Uni<Void> hold() {
        return Sql.update("set transaction isolation level repeatable read read only")
                .replaceWithVoid();
    }
}
