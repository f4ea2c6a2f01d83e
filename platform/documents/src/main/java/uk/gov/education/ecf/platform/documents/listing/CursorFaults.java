package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.pgclient.PgException;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** A forged cursor may hold text that is no value of its column; PostgreSQL notices (class 22, data exception). */
final class CursorFaults {

    private CursorFaults() {}

    static boolean isOne(Throwable failure) {
        return failure instanceof PgException fault
                && fault.getSqlState() != null
                && fault.getSqlState().startsWith("22");
    }

    static RequestRefused refused(Throwable failure) {
        return new RequestRefused(CommonRefusals.CURSOR);
    }
}
