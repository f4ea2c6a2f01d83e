package uk.gov.education.ecf.platform.transactions;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.DatabaseException;

/** Tells what the database refused, and which constraint a failed write ran into. */
public final class Violations {

    private Violations() {}

    /** Whether the failure is a unique, foreign key or check violation of that constraint, anywhere in its cause chain. */
    public static boolean of(Throwable failure, String constraintName) {
        return new FailureChain(failure).any(member -> constraintName.equalsIgnoreCase(constraintOf(member)));
    }

    /** Whether it was the database that said no, to whatever it was asked. */
    public static boolean ofAnything(Throwable failure) {
        return new FailureChain(failure).any(DatabaseException.class::isInstance);
    }

    private static String constraintOf(Throwable failure) {
        return failure instanceof PgException refused ? refused.getConstraint() : null;
    }
}
