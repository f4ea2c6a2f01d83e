package uk.gov.education.ecf.platform.jsonapi.body;

import java.io.InputStream;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Judged;

/**
 * A body that a resource method takes before it is judged, for a request of which something else is judged first: a provider's
 * partnership that is not there is a 404 whatever the body says.
 *
 * @param <T> a record with {@link ProviderRequest} or {@link InternalRequest}
 */
public final class Unread<T> {

    private static final int TOO_LARGE = 413;

    private final Judged<T> body;

    private Unread(Judged<T> body) {
        this.body = body;
    }

    /** Throws {@link RequestRefused} for a body that is larger than its address takes: nothing is judged before that. */
    public static <T> Unread<T> of(InputStream body, Class<T> type) {
        try {
            return new Unread<>(Judged.accepted(RequestBodies.read(body, type)));
        } catch (RequestRefused unreadable) {
            if (unreadable.status() == TOO_LARGE) {
                throw unreadable;
            }
            return new Unread<>(Judged.refused(unreadable.refusals()));
        }
    }

    /** The body, or why it cannot be read. */
    public Judged<T> read() {
        return body;
    }
}
