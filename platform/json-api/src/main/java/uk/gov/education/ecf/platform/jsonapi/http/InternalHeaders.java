package uk.gov.education.ecf.platform.jsonapi.http;

/** Headers between the gateway and the services; the gateway takes them off on both sides. */
public final class InternalHeaders {

    /**
     * On an answer: the events that the request announced, {@code <topic>/<event id>}, comma-separated. On a request: events
     * whose effects the caller has a right to see (rule M20); a service that listens to their topics waits for them, briefly.
     */
    public static final String EVENTS = "X-Ecf-Events";

    private InternalHeaders() {}
}
