package uk.gov.education.ecf.platform.jsonapi.http;

/** Headers between the gateway and the services; the gateway takes them off on both sides. */
public final class InternalHeaders {

    /**
     * On an answer: the events that the request announced, {@code <topic>/<event id>}, comma-separated. On a request: events
     * whose effects the caller has a right to see (rule M20); a service that listens to their topics waits for them, briefly.
     */
    public static final String EVENTS = "X-Ecf-Events";

    /** On an answer: this process stops, and is better not asked again; {@link #STILL_HERE} or {@link #NOT_TAKEN}. */
    public static final String LEAVING = "X-Ecf-Leaving";

    /** The request was taken. */
    public static final String STILL_HERE = "soon";

    /** Nothing was done for the request, so it may be sent to another replica whatever it asks for. */
    public static final String NOT_TAKEN = "now";

    private InternalHeaders() {}
}
