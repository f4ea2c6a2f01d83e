package uk.gov.education.ecf.platform.jsonapi.refusal;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * Stops a request that cannot be read: its address, parameters or body. Carries no stack trace: it is an answer, not a fault.
 * Whatever a rule refuses is a {@link uk.gov.education.ecf.platform.refusals.Judged} instead.
 */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Refusal> refusals;

    public RequestRefused(int status, List<Refusal> refusals) {
        super(refusals.toString(), null, false, false);
        this.status = status;
        this.refusals = List.copyOf(refusals);
    }

    /** Answered as refusals of that kind are. */
    public RequestRefused(Refusal refusal) {
        this(Statuses.of(refusal.kind()), List.of(refusal));
    }

    /** Unknown, malformed or somebody else's id: told alike, so that nothing leaks. */
    public static RequestRefused notFound() {
        return new RequestRefused(Refusal.NOTHING_THERE);
    }

    public int status() {
        return status;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
