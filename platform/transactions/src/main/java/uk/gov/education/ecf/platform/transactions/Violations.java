package uk.gov.education.ecf.platform.transactions;

import io.vertx.pgclient.PgException;
import org.hibernate.exception.ConstraintViolationException;

/** Tells which database constraint a failed write ran into. */
public final class Violations {

    private Violations() {}

    /** Whether the failure is a unique, foreign key or check violation of that constraint, anywhere in its cause chain. */
    public static boolean of(Throwable failure, String constraintName) {
        return new FailureChain(failure).any(member -> constraintName.equalsIgnoreCase(constraintOf(member)));
    }

    private static String constraintOf(Throwable failure) {
        if (failure instanceof ConstraintViolationException violation) {
            return violation.getConstraintName();
        }
        return failure instanceof PgException refused ? refused.getConstraint() : null;
    }
}
