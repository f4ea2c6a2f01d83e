package uk.gov.education.ecf.platform.jsonapi.body;

import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Judged;

/**
 * A body that a resource method takes without reading it, for a request of which something else is judged before: a provider's
 * partnership that is not there is a 404 whatever the body says.
 *
 * @param <T> a record with {@link ProviderRequest} or {@link InternalRequest}
 */
public final class Unread<T> {

    private final byte[] body;
    private final Class<T> type;

    /** For tests; resource methods are given one. */
    public Unread(byte[] body, Class<T> type) {
        this.body = body;
        this.type = type;
    }

    /** The body, or why it cannot be read. */
    public Judged<T> read() {
        try {
            return Judged.accepted(RequestBodies.read(body, type));
        } catch (RequestRefused unreadable) {
            return Judged.refused(unreadable.refusals());
        }
    }
}
