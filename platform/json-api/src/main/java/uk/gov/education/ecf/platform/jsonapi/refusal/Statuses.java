package uk.gov.education.ecf.platform.jsonapi.refusal;

import uk.gov.education.ecf.platform.refusals.Refusal;

/** The one table from kinds of refusals to statuses. */
public final class Statuses {

    private Statuses() {}

    public static int of(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422;
        };
    }
}
